'use client'

import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import { Ledger } from '@/components/ui/ledger'
import { useLocale, useMessages, useTimeZone } from '@/components/ui/messages-context'
import { formatMoment } from '@/lib/messages/moments'
import type { ReviewedVersionRow } from '@/lib/review/queries'
import { reportAddress, reviewedAddress } from './addresses'
import styles from './reviewed-ledger.module.css'

function Row({ row }: { row: ReviewedVersionRow }) {
  const t = useMessages()
  const moment = formatMoment(row.signedOffAt, useTimeZone(), useLocale())
  const names = { title: row.workingTitle, number: row.versionNumber }
  return (
    <tr>
      <td className={styles.title}>
        <Link className="plain serif" href={reviewedAddress(row.slug)} dir="auto">
          {row.workingTitle}
        </Link>
      </td>
      <td className={styles.version}>{t('reviewed.list.versionName', { number: row.versionNumber })}</td>
      <td className={styles.signed}>
        <span className="nowrap">{moment}</span>{' '}
        <span className="dim">{t('reviewed.list.by', { name: row.signedOffByName })}</span>
      </td>
      <td className={styles.visibility}>
        <Icon name={row.visibility === 'public' ? 'link' : 'lock'} />{' '}
        {row.visibility === 'public' ? t('reviewed.public') : t('reviewed.private')}
      </td>
      <td className={styles.links}>
        <a href={reportAddress(row.slug, 'html')} download aria-label={t('reviewed.list.html.label', names)}>
          {t('reviewed.list.html')}
        </a>
        <a href={reportAddress(row.slug, 'json')} download aria-label={t('reviewed.list.json.label', names)}>
          {t('reviewed.list.json')}
        </a>
      </td>
    </tr>
  )
}

/** Every signed-off version, latest first. */
export function ReviewedLedger({ rows }: { rows: readonly ReviewedVersionRow[] }) {
  const t = useMessages()
  const heads = [
    { key: 'article', label: t('reviewed.list.article') },
    { key: 'version', label: t('reviewed.list.version') },
    { key: 'signedOff', label: t('reviewed.list.signedOff') },
    { key: 'visibility', label: t('reviewed.list.visibility') },
    { key: 'links', label: t('reviewed.list.links') },
  ]
  return (
    <Ledger label={t('reviewed.list')} heads={heads} className={styles.ledger}>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </Ledger>
  )
}
