import type { Voice } from '@/lib/report/finding'
import { creditsOf } from '@/lib/report/summary'
import type { Snapshot } from '@/lib/review/snapshot'
import styles from './reviewed.module.css'

function Names({ label, names }: { label: string; names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <div>
      <dt>{label}</dt>
      {names.map((name) => (
        <dd key={name} dir="auto">
          {name}
        </dd>
      ))}
    </div>
  )
}

/** Whose words, who checked, who approved; and how to read the marks. */
export function Credits({ snapshot, voice: { t } }: { snapshot: Snapshot; voice: Voice }) {
  const { words, checkedBy, approvedBy } = creditsOf(snapshot)
  const names = (people: typeof checkedBy) => [...new Set(people.map((person) => person.name))]
  return (
    <aside className={styles.side} aria-label={t('report.credits')}>
      <dl>
        <Names label={t('report.words')} names={words === null ? [] : [words]} />
        <Names label={t('report.checkedBy')} names={names(checkedBy)} />
        <Names label={t('report.approvedBy')} names={names(approvedBy)} />
      </dl>
      <p className="noprint">
        <b>{t('reviewed.marks')}</b> {t('reviewed.marks.say')} <a href="#legend">{t('reviewed.marks.all')}</a>
      </p>
    </aside>
  )
}
