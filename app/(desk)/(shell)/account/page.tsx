import type { Metadata } from 'next'
import { OwnPasswordForm } from '@/components/people/own-password-form'
import { ThemeForm } from '@/components/people/theme-form'
import styles from '@/components/people/people.module.css'
import { requireActor } from '@/lib/auth/session'
import { getTranslate } from '@/lib/messages/server'
import { ownAccount } from '@/lib/people/queries'
import { changeOwnPasswordAction } from './actions'

export function generateMetadata(): Metadata {
  return { title: getTranslate()('auth.account.title') }
}

export default async function AccountPage() {
  const actor = await requireActor()
  const t = getTranslate()
  const { email, hasPassword } = await ownAccount(actor)
  return (
    <main id="main" tabIndex={-1} className="page on-sheet">
      <div className="page-head">
        <h1>{actor.name}</h1>
        <span className="dim">{t('auth.account.who', { email, role: t(`status.role.${actor.role}`) })}</span>
      </div>
      <section className={styles.section} aria-labelledby="password">
        <header>
          <h2 id="password">{t('auth.account.password.heading')}</h2>
          <p>{t('auth.account.password.say')}</p>
        </header>
        {hasPassword ? (
          <OwnPasswordForm email={email} action={changeOwnPasswordAction} />
        ) : (
          <p>{t('auth.password.none')}</p>
        )}
      </section>
      <section className={styles.section} aria-labelledby="look">
        <header>
          <h2 id="look">{t('auth.account.theme.heading')}</h2>
          <p>{t('auth.account.theme.say')}</p>
        </header>
        <ThemeForm />
      </section>
    </main>
  )
}
