'use client'

import { KeyLine } from '@/components/ui/key-line'
import { useLocale, useMessages, useTimeZone } from '@/components/ui/messages-context'
import { formatTime } from '@/lib/messages/moments'
import { useBench, useStore } from './bench-context'
import { keyLine, type KeyMoment } from './key-hints'
import styles from './workbench.module.css'

/** The keys that work now, and whether everything is saved. */
export function BenchFoot({ moment, onLegend }: { moment: KeyMoment; onLegend: () => void }) {
  const t = useMessages()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const { store } = useBench()
  const waiting = useStore(store, (state) => state.writes.length)
  const connection = useStore(store, (state) => state.connection)
  const savedAt = useStore(store, (state) => state.savedAt)
  const said =
    waiting > 0
      ? connection === 'live'
        ? t('workbench.saving')
        : t('workbench.waiting', { count: waiting })
      : savedAt
        ? t('workbench.saved', { time: formatTime(savedAt, timeZone, locale) })
        : ''
  return (
    <KeyLine
      label={t('ui.keys')}
      items={keyLine(t, moment)}
      end={
        <span className={styles.foot}>
          <button type="button" className={styles.legendButton} onClick={onLegend}>
            {t('workbench.legend')}
          </button>
          <span className="nowrap">{said}</span>
        </span>
      }
    />
  )
}
