'use client'

import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages-context'
import { OfflineBanner } from '@/components/ui/offline-banner'
import { useBench, useStore } from './bench-context'
import styles from './workbench.module.css'

/** What holds for the whole page: it is a demo, it is frozen. */
export function StandingNotices({ isFrozen }: { isFrozen: boolean }) {
  const t = useMessages()
  const { article, version } = useBench()
  if (!isFrozen && !article.isDemo) return null
  return (
    <section aria-label={t('workbench.notices')}>
      {isFrozen && (
        <p className={styles.banner}>
          {t('workbench.frozen', { number: version.number })}{' '}
          {version.reviewedSlug && <Link href={`/reviewed/${version.reviewedSlug}`}>{t('workbench.reviewed')}</Link>}
        </p>
      )}
      {article.isDemo && <p className={styles.banner}>{t('workbench.demo')}</p>}
    </section>
  )
}

/** What is the matter with the line; stays in sight however far one has scrolled. */
export function LineNotices({ onRetry }: { onRetry: () => void }) {
  const t = useMessages()
  const { store } = useBench()
  const connection = useStore(store, (state) => state.connection)
  const waiting = useStore(store, (state) => state.writes.length)
  return (
    <div className={styles.line}>
      <OfflineBanner offline={connection === 'lost'} waiting={waiting} onRetry={onRetry} />
      {connection === 'signedOut' && (
        <div className={styles.banner} role="alert">
          <span>{t('workbench.signedOut', { count: waiting })}</span>
          <Link href="/sign-in" target="_blank">
            {t('workbench.signIn')}
          </Link>
          <span className="sp" />
          <Button size="s" onClick={onRetry}>
            {t('ui.offline.try')}
          </Button>
        </div>
      )}
    </div>
  )
}
