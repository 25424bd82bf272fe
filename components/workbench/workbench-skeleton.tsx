'use client'

import { Bar } from '@/components/ui/app-bar'
import { useMessages } from '@/components/ui/messages-context'
import { Skeleton } from '@/components/ui/skeleton'
import { Wordmark } from '@/components/ui/wordmark'
import styles from './workbench.module.css'

/** The shape of the copy, in its place, while it is read. */
export function WorkbenchSkeleton() {
  const t = useMessages()
  return (
    <div className={styles.page}>
      <Bar>
        <Wordmark href="/" />
      </Bar>
      <div className={styles.bench}>
        <span />
        <main id="main" tabIndex={-1} className={styles.zone}>
          <div className={styles.column}>
            <Skeleton lines={12} label={t('workbench.loading')} />
          </div>
        </main>
      </div>
    </div>
  )
}
