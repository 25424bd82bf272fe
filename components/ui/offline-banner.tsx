'use client'

import { Button } from './button'
import { Icon } from './icon'
import { useMessages } from './messages-context'

/** @param waiting how many changes are kept on this device */
export function OfflineBanner({
  offline,
  waiting,
  onRetry,
}: {
  offline: boolean
  waiting: number
  onRetry: () => void
}) {
  const t = useMessages()
  return (
    <div role="status">
      {offline && (
        <div className="offline">
          <Icon name="offline" />
          <span>
            <b>{t('ui.offline')}</b> {t('ui.offline.kept', { count: waiting })}
          </span>
          <span className="sp" />
          <Button size="s" onClick={onRetry}>
            {t('ui.offline.try')}
          </Button>
        </div>
      )}
    </div>
  )
}
