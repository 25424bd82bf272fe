import type { Metadata } from 'next'
import { DeadLink } from '@/components/people/dead-link'
import { DoorFrame } from '@/components/people/door-frame'
import { LinkPasswordForm } from '@/components/people/link-password-form'
import { deskEntrance } from '@/lib/auth/queries'
import { currentActor } from '@/lib/auth/session'
import { getTranslate } from '@/lib/messages/server'
import { invitationByToken } from '@/lib/people/queries'
import { acceptInvitationAction } from '../../actions'

export function generateMetadata(): Metadata {
  return { title: getTranslate()('auth.invitation.title') }
}

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const t = getTranslate()
  const { token } = await params
  const invitation = await invitationByToken(await currentActor(), token)
  const { deskName } = await deskEntrance()
  if (invitation.state !== 'open') {
    return (
      <DoorFrame deskName={deskName} heading={t('auth.invitation.closed')}>
        <DeadLink why={t(`auth.invitation.${invitation.state}`)} />
      </DoorFrame>
    )
  }
  return (
    <DoorFrame
      deskName={deskName}
      heading={t('auth.invitation.heading', { name: invitation.name })}
      lead={t('auth.invitation.say', { desk: deskName })}
    >
      <LinkPasswordForm
        token={token}
        email={invitation.email}
        submit={t('auth.invitation.submit')}
        action={acceptInvitationAction}
      />
    </DoorFrame>
  )
}
