import type { ReactNode } from 'react'

interface EmptyStateProps {
  /** What will be here: "No claims yet." */
  readonly say: ReactNode
  /** How to begin. */
  readonly how?: ReactNode
  readonly action?: ReactNode
}

export function EmptyState({ say, how, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <p className="say">{say}</p>
      {how && <p className="how">{how}</p>}
      {action}
    </div>
  )
}
