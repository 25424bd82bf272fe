import { Desk } from '@/components/desk/desk'
import { deskSettings } from '@/lib/articles/queries'
import { requireActor } from '@/lib/auth/session'
import { can } from '@/lib/policy/can'
import { listDesk } from '@/lib/review/desk/queries'
import { getTranslate } from '@/lib/messages/server'
import type { Metadata } from 'next'

export function generateMetadata(): Metadata {
  return { title: getTranslate()('desk.title') }
}

export default async function DeskPage() {
  const actor = await requireActor()
  const [rows, { timeZone }] = await Promise.all([listDesk(actor), deskSettings()])
  return (
    <Desk
      rows={rows}
      actor={actor}
      canImport={can(actor, 'article.import')}
      now={new Date().toISOString()}
      timeZone={timeZone}
    />
  )
}
