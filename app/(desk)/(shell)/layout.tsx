import type { ReactNode } from 'react'
import { DeskBar } from '@/components/people/desk-bar'
import { requireActor } from '@/lib/auth/session'
import { can } from '@/lib/policy/can'

/** Pages with the ordinary bar. The workbench and the review lie outside and bring their own. */
export default async function ShellLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor()
  return (
    <>
      <DeskBar name={actor.name} role={actor.role} showPeople={can(actor, 'person.list')} />
      {children}
    </>
  )
}
