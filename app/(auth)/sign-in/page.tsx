import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DoorFrame } from '@/components/people/door-frame'
import { SignInForm } from '@/components/people/sign-in-form'
import { singleSignOn } from '@/lib/auth/oidc-provider'
import { deskEntrance } from '@/lib/auth/queries'
import { returnPath } from '@/lib/auth/return-path'
import { currentActor } from '@/lib/auth/session'
import { getTranslate } from '@/lib/messages/server'

interface SignInPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export function generateMetadata(): Metadata {
  return { title: getTranslate()('auth.signIn.title') }
}

const single = (value: string | string[] | undefined) => (typeof value === 'string' ? value : null)

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const t = getTranslate()
  const asked = await searchParams
  const next = returnPath(single(asked.next))
  if (await currentActor()) redirect(next)
  const { deskName, isNew } = await deskEntrance()
  if (isNew) redirect('/setup')
  const provider = singleSignOn()?.name ?? null
  const error = single(asked.error)
  // Everything but "not invited" is one sentence: the codes of the library mean nothing to a reader.
  const failure =
    error && provider
      ? t(error === 'notInvited' ? 'auth.signIn.notInvited' : 'auth.signIn.provider', { name: provider })
      : null
  return (
    <DoorFrame deskName={deskName} heading={t('auth.signIn.heading')}>
      <SignInForm next={next} provider={provider} failure={failure} />
    </DoorFrame>
  )
}
