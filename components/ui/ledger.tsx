import type { ReactNode } from 'react'
import { joinClasses } from './join-classes'

interface LedgerProps {
  readonly label: string
  /** Column heads; an empty word for a column that needs none on the screen. */
  readonly heads?: readonly { readonly key: string; readonly label: ReactNode; readonly hidden?: boolean }[]
  readonly className?: string
  /** `tr` and `td`; `LedgerGroup` for a group with a title. */
  readonly children: ReactNode
}

/** A table ruled like a ledger. */
export function Ledger({ label, heads, className, children }: LedgerProps) {
  return (
    <table className={joinClasses('ledger', className)} aria-label={label}>
      {heads && (
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head.key} scope="col">
                {head.hidden ? <span className="vh">{head.label}</span> : head.label}
              </th>
            ))}
          </tr>
        </thead>
      )}
      {children}
    </table>
  )
}

/** A `tbody` with its title and how many are in it. */
export function LedgerGroup({
  title,
  count,
  columns,
  className,
  children,
}: {
  title: ReactNode
  count?: number
  columns: number
  className?: string
  children: ReactNode
}) {
  return (
    <tbody className={className}>
      <tr className="group">
        <th colSpan={columns} scope="rowgroup">
          {title}
          {count !== undefined && <span>{count}</span>}
        </th>
      </tr>
      {children}
    </tbody>
  )
}
