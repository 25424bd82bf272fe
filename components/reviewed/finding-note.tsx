import { Icon } from '@/components/ui/icon'
import { directionOf } from '@/lib/report/direction'
import type { EvidenceText, FindingText, Voice } from '@/lib/report/finding'
import { findingId, wordsId } from './addresses'
import styles from './finding.module.css'

function EvidenceNote({ evidence }: { evidence: EvidenceText }) {
  return (
    <li className="ev">
      <span className={`stance ${evidence.stance}`}>
        <Icon name={evidence.stance} />
        {evidence.stanceWord}
      </span>
      {evidence.excerpt !== null && <q dir="auto">{evidence.excerpt}</q>}
      <div className={styles.source}>
        {evidence.address === null ? (
          <b dir="auto">{evidence.title}</b>
        ) : (
          <a href={evidence.address} rel="nofollow noopener noreferrer" dir="auto">
            {evidence.title}
          </a>
        )}
      </div>
      {evidence.description !== null && <p dir="auto">{evidence.description}</p>}
      <div className="meta">
        {evidence.details.map((detail, index) => (
          <span key={index} dir="auto">
            {detail}
          </span>
        ))}
      </div>
    </li>
  )
}

interface FindingNoteProps {
  readonly finding: FindingText
  /** BCP 47, of the copy. */
  readonly language: string
  readonly voice: Voice
}

/** What was found about one claim. Shown beside its words while it is the page's target, and as an end note on paper. */
export function FindingNote({ finding, language, voice }: FindingNoteProps) {
  const { number } = finding
  const name = `finding-name-${number}`
  return (
    // The section is what an address leads to and stands still, so that going there does not scroll the copy; what moves with the words is inside.
    <section id={findingId(number)} className={styles.finding} tabIndex={-1} aria-labelledby={name}>
      {Array.from({ length: Math.max(0, finding.places - 1) }, (_, index) => (
        <span key={index} id={findingId(number, index + 2)} className={styles.home} />
      ))}
      <FindingCard finding={finding} language={language} voice={voice} name={name} />
    </section>
  )
}

function FindingCard({ finding, language, voice, name }: FindingNoteProps & { name: string }) {
  const { t } = voice
  const { number } = finding
  return (
    <div className={`pop ${styles.card}`} data-status={finding.status}>
      <div className={styles.head}>
        <h3 id={name}>
          <span className={styles.number}>{number}</span>
          <span className="st" data-status={finding.status}>
            <Icon name={finding.status} />
            {finding.statusWord}
          </span>
        </h3>
        <a
          className={`btn quiet bare-icon s ${styles.close}`}
          href={`#${wordsId(number)}`}
          data-close={number}
          aria-label={t('reviewed.close', { number })}
        >
          <Icon name="close" />
        </a>
      </div>
      {finding.quotes.map((quote) => (
        <p key={quote} className={styles.quote} lang={language} dir={directionOf(language)}>
          {quote}
        </p>
      ))}
      {finding.statement !== null && (
        <p className={styles.statement} dir="auto">
          {finding.statement}
        </p>
      )}
      {finding.finding !== null && <p dir="auto">{finding.finding}</p>}
      {finding.sentences.length > 0 && <p dir="auto">{finding.sentences.join(' ')}</p>}
      {finding.evidence.length > 0 && (
        <ul className={styles.evidence} aria-label={t('report.evidence')}>
          {finding.evidence.map((evidence, index) => (
            <EvidenceNote key={index} evidence={evidence} />
          ))}
        </ul>
      )}
      <p className={styles.by}>
        {finding.foundBy} {finding.approvedBy}
      </p>
      {finding.sameWords.length > 0 && (
        <p className={styles.same}>
          {t('report.finding.alsoHere')}
          {finding.sameWords.map((other) => (
            <a key={other} href={`#${findingId(other)}`}>
              {t('report.finding', { number: other })}
            </a>
          ))}
        </p>
      )}
    </div>
  )
}
