import type { ReactNode } from 'react'

export function Keycap({ children }: { children: ReactNode }) {
  return <kbd>{children}</kbd>
}
