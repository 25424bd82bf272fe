'use client'

import { Dialog } from '@/components/ui/dialog'
import { Icon } from '@/components/ui/icon'
import { useMessages } from '@/components/ui/messages-context'
import { verificationStatuses } from '@/lib/claims/claim'
import styles from './workbench.module.css'

/** What the colours, lines and glyphs say; each alone is enough. */
export function LegendDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useMessages()
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('workbench.legend')} say={t('workbench.legend.say')}>
      <dl className={styles.legend}>
        {verificationStatuses.map((status, key) => (
          <div key={status}>
            <dt>
              <span className="st" data-status={status}>
                <Icon name={status} />
                {t(`status.${status}`)}
              </span>
              <kbd>{key}</kbd>
            </dt>
            <dd>
              <span className={styles.specimen} aria-hidden="true">
                <span className="copy">
                  <mark className="hl is-start is-end" data-status={status}>
                    {t('workbench.legend.words')} <span className="z">{t('workbench.legend.lastWord')}</span>
                  </mark>
                </span>
              </span>
              {t(`status.meaning.${status}`)}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
