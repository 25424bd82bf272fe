import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { Seal } from '@/components/ui/seal'
import { VERIFICATION_STATUSES } from '@/components/ui/verification-status'
import { momentOf, roleOf, type Voice } from '@/lib/report/finding'
import { hashGroups } from '@/lib/report/seal'
import { statusCounts } from '@/lib/report/summary'
import type { Snapshot } from '@/lib/review/snapshot'
import { reportAddress, reviewedAddress } from './addresses'
import styles from './afterwords.module.css'

interface SectionProps {
  readonly id: string
  readonly title: string
  readonly className?: string
  readonly children: ReactNode
}

/** One ruled section below the copy. */
export function Afterword({ id, title, className, children }: SectionProps) {
  return (
    <section className={[styles.after, className].filter(Boolean).join(' ')} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <div>{children}</div>
    </section>
  )
}

/** How many claims of which status. */
export function Summary({ snapshot, voice }: { snapshot: Snapshot; voice: Voice }) {
  const counts = statusCounts(snapshot.claims)
  if (counts.length === 0) return <p className="mid">{voice.t('report.summary.none')}</p>
  return (
    <ul className={styles.counts}>
      {counts.map(({ status, count }) => (
        <li key={status}>
          <span className="st" data-status={status}>
            <Icon name={status} />
            {voice.t(`status.${status}`)}
          </span>{' '}
          <b>{voice.t('report.summary.count', { count })}</b>
        </li>
      ))}
    </ul>
  )
}

/** The eight marks as they look in the copy, and what each says. */
export function Legend({ voice }: { voice: Voice }) {
  const { t } = voice
  const [unchecked, ...checked] = VERIFICATION_STATUSES
  return (
    <ul className={`is-settled ${styles.legend}`}>
      {[...checked, unchecked].map((status) => {
        const words = t(`status.${status}`).split(/(?<=\s)(?=\S+$)/u)
        return (
          <li key={status}>
            <span>
              <span className="hl is-start is-end" data-status={status}>
                {words.slice(0, -1)}
                <span className="z">{words.at(-1)}</span>
              </span>
            </span>
            <span>{status === 'unchecked' ? t('report.legend.unchecked') : t(`status.meaning.${status}`)}</span>
          </li>
        )
      })}
    </ul>
  )
}

export function Method({ voice: { t } }: { voice: Voice }) {
  return (
    <div className={styles.method}>
      <p>{t('report.method.claims')}</p>
      <p>{t('report.method.people')}</p>
      <p>{t('report.method.freeze')}</p>
    </div>
  )
}

export interface VersionEntry {
  readonly slug: string
  readonly versionNumber: number
  readonly visibility: 'private' | 'public'
  /** Already in the desk's zone and words. */
  readonly signedOff: string
}

export function Versions({
  versions,
  slug,
  voice: { t },
}: {
  versions: readonly VersionEntry[]
  slug: string
  voice: Voice
}) {
  return (
    <ol className={styles.versions}>
      {versions.map((version) => {
        const isHere = version.slug === slug
        const words = version.visibility === 'private' ? t('reviewed.versions.private') : t('reviewed.versions.other')
        return (
          <li key={version.slug} aria-current={isHere ? 'page' : undefined}>
            <span>{t('reviewed.versions.name', { number: version.versionNumber })}</span>
            {isHere ? <span>{t('reviewed.versions.here')}</span> : <a href={reviewedAddress(version.slug)}>{words}</a>}
            <span className="dim">{version.signedOff}</span>
          </li>
        )
      })}
    </ol>
  )
}

/** The seal with its hash, and the report that carries both. */
export function Certificate({
  snapshot,
  sha256,
  slug,
  voice,
}: {
  snapshot: Snapshot
  sha256: string
  slug: string
  voice: Voice
}) {
  const { t } = voice
  const { by, at } = snapshot.signOff
  return (
    <div className={styles.certificate}>
      <Seal hash={sha256} />
      <div>
        <dl>
          <dt>{t('report.seal.hash')}</dt>
          <dd className={`mono ${styles.hash}`}>
            {hashGroups(sha256).map((group, index) => (
              <span key={index}>{group} </span>
            ))}
          </dd>
          <dt>{t('report.seal.signedOff')}</dt>
          <dd>
            {t('report.person', { name: by.name, role: roleOf(by, voice) })}, {momentOf(snapshot, at, voice)}
          </dd>
          <dt>{t('report.seal.record')}</dt>
          <dd>{t('report.seal.record.value', { sequence: snapshot.record.sequence })}</dd>
        </dl>
        <p className={`row wraps noprint ${styles.reports}`}>
          <a className="btn primary" href={reportAddress(slug, 'html')} download>
            <Icon name="download" />
            {t('reviewed.report')}
          </a>
          <a className="btn" href={reportAddress(slug, 'json')} download>
            {t('reviewed.report.json')}
          </a>
        </p>
        <p className="hint">
          {t('report.seal.explain')} <span className="noprint">{t('reviewed.report.explain')}</span>
        </p>
      </div>
    </div>
  )
}
