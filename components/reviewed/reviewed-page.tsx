import type { ReactNode } from 'react'
import { Warning } from '@/components/ui/warning'
import { findingText, type Voice } from '@/lib/report/finding'
import { markedCopy } from '@/lib/report/marked-copy'
import { byline, overrideText, sumsLine, versionLine } from '@/lib/report/preface'
import { titleOf, wordsOf } from '@/lib/report/summary'
import type { Snapshot } from '@/lib/review/snapshot'
import { Afterword, Certificate, Legend, Method, Summary, Versions, type VersionEntry } from './afterwords'
import { CloseOnEscape } from './close-on-escape'
import { Credits } from './credits'
import { FindingNote } from './finding-note'
import { MarkedCopy } from './marked-copy'
import { openRules } from './open-rules'
import findingStyles from './finding.module.css'
import styles from './reviewed.module.css'

function Override({ snapshot, voice }: { snapshot: Snapshot; voice: Voice }) {
  const override = overrideText(snapshot, voice)
  if (!override) return null
  return (
    <Warning tone="incorrect" large>
      <b>{override.heading}</b>
      <p>{override.by}</p>
      <q className={styles.reason} dir="auto">
        {override.reason}
      </q>
      <p>{override.unmet}</p>
    </Warning>
  )
}

interface ReviewedPageProps {
  readonly snapshot: Snapshot
  readonly sha256: string
  readonly slug: string
  readonly versions: readonly VersionEntry[]
  readonly voice: Voice
  /** Where the desk's name leads; null for the public. */
  readonly home: string | null
  /** The bar of the desk's own people. */
  readonly tools?: ReactNode
}

/** The reader's view of a reviewed version. Everything on it works without a script. */
export function ReviewedPage({ snapshot, sha256, slug, versions, voice, home, tools }: ReviewedPageProps) {
  const { t } = voice
  const { language } = snapshot.article
  const findings = snapshot.claims.map((claim) => findingText(claim, snapshot, voice))
  const credit = byline(snapshot, voice)
  return (
    <div className={`on-sheet ${styles.page}`}>
      <style>{openRules(findings)}</style>
      {tools}
      <main id="main" tabIndex={-1}>
        <header className={styles.masthead}>
          <p className={styles.mast} dir="auto">
            {home === null ? snapshot.desk.name : <a href={home}>{snapshot.desk.name}</a>}
          </p>
          <p className={styles.under}>
            <span>{versionLine(snapshot, voice)}</span>
            <span>{sumsLine(snapshot, voice)}</span>
          </p>
          {(snapshot.article.isDemo || snapshot.signOff.override) && (
            <div className={styles.notes}>
              {snapshot.article.isDemo && <Warning large>{t('report.demo')}</Warning>}
              <Override snapshot={snapshot} voice={voice} />
            </div>
          )}
        </header>
        <div className={styles.reading}>
          <Credits snapshot={snapshot} voice={voice} />
          {wordsOf(snapshot.copy, 'headline') === null && <h1 className="vh">{titleOf(snapshot)}</h1>}
          <MarkedCopy
            blocks={markedCopy(snapshot)}
            language={language}
            voice={voice}
            byline={
              <div className={styles.byline} lang={voice.locale} dir="auto">
                {credit}
              </div>
            }
          />
        </div>
        <section className={findingStyles.findings} aria-labelledby="findings">
          <h2 id="findings">{t('report.findings')}</h2>
          {findings.map((finding) => (
            <FindingNote key={finding.number} finding={finding} language={language} voice={voice} />
          ))}
        </section>
        <Afterword id="summary" title={t('report.summary')}>
          <Summary snapshot={snapshot} voice={voice} />
        </Afterword>
        <Afterword id="legend" title={t('report.legend')}>
          <Legend voice={voice} />
        </Afterword>
        <Afterword id="method" title={t('report.method')}>
          <Method voice={voice} />
        </Afterword>
        <Afterword id="versions" title={t('reviewed.versions')} className="noprint">
          <Versions versions={versions} slug={slug} voice={voice} />
        </Afterword>
        <Afterword id="seal" title={t('report.seal')}>
          <Certificate snapshot={snapshot} sha256={sha256} slug={slug} voice={voice} />
        </Afterword>
      </main>
      <CloseOnEscape />
    </div>
  )
}
