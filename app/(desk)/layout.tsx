import type { ReactNode } from 'react'
import { requireActor } from '@/lib/auth/session'

/** Nobody gets further without a session. Each page asks again: a layout is not run anew on every move. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  await requireActor()
  return children
}
