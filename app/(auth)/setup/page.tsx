import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DoorFrame } from '@/components/people/door-frame'
import { SetupForm } from '@/components/people/setup-form'
import { deskEntrance } from '@/lib/auth/queries'
import { getTranslate } from '@/lib/messages/server'
import { makeFirstAdminAction } from '../actions'

export function generateMetadata(): Metadata {
  return { title: getTranslate()('auth.setup.title') }
}

export default async function SetupPage() {
  const t = getTranslate()
  const { deskName, isNew } = await deskEntrance()
  if (!isNew) redirect('/sign-in')
  return (
    <DoorFrame deskName={deskName} heading={t('auth.setup.heading')} lead={t('auth.setup.say')}>
      <SetupForm action={makeFirstAdminAction} />
    </DoorFrame>
  )
}
