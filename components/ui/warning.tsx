import type { ReactNode } from 'react'
import { joinClasses } from './join-classes'
import type { VerificationStatus } from './verification-status'

interface WarningProps {
  /** Whose colour the stripe takes; without one it is grey. `incorrect` is for a failure. */
  readonly tone?: VerificationStatus
  readonly large?: boolean
  /** Read out at once: for what went wrong after somebody did something. */
  readonly urgent?: boolean
  readonly id?: string
  readonly children: ReactNode
}

export function Warning({ tone, large = false, urgent = false, id, children }: WarningProps) {
  return (
    <div
      id={id}
      className={joinClasses('warn', large && 'large')}
      data-status={tone}
      role={urgent ? 'alert' : undefined}
    >
      <div>{children}</div>
    </div>
  )
}
