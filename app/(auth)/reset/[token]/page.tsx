import type { Metadata } from 'next'
import { DeadLink } from '@/components/people/dead-link'
import { DoorFrame } from '@/components/people/door-frame'
import { LinkPasswordForm } from '@/components/people/link-password-form'
import { deskEntrance } from '@/lib/auth/queries'
import { currentActor } from '@/lib/auth/session'
import { getTranslate } from '@/lib/messages/server'
import { resetLinkByToken } from '@/lib/people/queries'
import { resetPasswordAction } from '../../actions'

export function generateMetadata(): Metadata {
  return { title: getTranslate()('auth.reset.title') }
}

export default async function ResetPage({ params }: { params: Promise<{ token: string }> }) {
  const t = getTranslate()
  const { token } = await params
  const link = await resetLinkByToken(await currentActor(), token)
  const { deskName } = await deskEntrance()
  if (link.state !== 'open') {
    return (
      <DoorFrame deskName={deskName} heading={t('auth.invitation.closed')}>
        <DeadLink why={t(`auth.reset.${link.state}`)} />
      </DoorFrame>
    )
  }
  return (
    <DoorFrame deskName={deskName} heading={t('auth.reset.heading')} lead={t('auth.reset.say', { name: link.name })}>
      <LinkPasswordForm token={token} email={link.email} submit={t('auth.reset.submit')} action={resetPasswordAction} />
    </DoorFrame>
  )
}
