import type { ReactNode } from 'react'

/** A word in a fine frame: a version, primary, a priority. `high` is the only red one. */
export function Stamp({ tone = 'plain', children }: { tone?: 'plain' | 'high'; children: ReactNode }) {
  return <span className={tone === 'high' ? 'stamp high' : 'stamp'}>{children}</span>
}
