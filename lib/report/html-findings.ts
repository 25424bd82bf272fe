import type { Snapshot, SnapshotClaim } from '@/lib/review/snapshot'
import { directionOf } from './direction'
import { findingText, type EvidenceText, type Voice } from './finding'
import { markup, type Markup } from './markup'

function evidence({ stance, stanceWord, excerpt, title, address, description, details }: EvidenceText): Markup {
  const source =
    address === null
      ? markup`<b dir="auto">${title}</b>`
      : markup`<a href="${address}" rel="nofollow noopener noreferrer" dir="auto">${title}</a>`
  return markup`<li>
    <span class="stance ${stance}">${stanceWord}</span>
    ${excerpt !== null && markup`<blockquote dir="auto">${excerpt}</blockquote>`}
    <div>${source}</div>
    ${description !== null && markup`<p dir="auto">${description}</p>`}
    <div class="meta">${details.map((detail) => markup`<span dir="auto">${detail}</span>`)}</div>
  </li> `
}

function finding(claim: SnapshotClaim, snapshot: Snapshot, voice: Voice): Markup {
  const { t } = voice
  const said = findingText(claim, snapshot, voice)
  const { language } = snapshot.article
  const quotes = said.quotes.map(
    (quote) => markup`<p class="words" lang="${language}" dir="${directionOf(language)}">${quote}</p>`,
  )
  const links = Array.from({ length: said.places }, (_, index) => {
    const words = said.places === 1 ? t('report.finding.words') : t('report.finding.words.more', { place: index + 1 })
    return markup`<a href="#words-${said.number}-${index + 1}">${words}</a>`
  })
  const same = said.sameWords.map(
    (number) => markup`<a href="#finding-${number}">${t('report.finding', { number })}</a>`,
  )
  return markup`<li class="finding" id="finding-${said.number}" data-status="${said.status}" tabindex="-1">
    <span class="n" aria-hidden="true">${said.number}</span>
    <div class="body">
      <h3 aria-label="${t('report.finding.name', { number: said.number, status: said.statusWord })}">
        <span class="st" data-status="${said.status}">${said.statusWord}</span>
        <span class="dim small">${said.kindWord}</span>
      </h3>
      ${quotes} ${said.statement !== null && markup`<p class="said" dir="auto">${said.statement}</p>`}
      ${said.finding !== null && markup`<p dir="auto">${said.finding}</p>`}
      ${said.sentences.length > 0 && markup`<p dir="auto">${said.sentences.join(' ')}</p>`}
      ${
        said.evidence.length > 0 &&
        markup`<ul class="evidence" aria-label="${t('report.evidence')}">
          ${said.evidence.map(evidence)}
        </ul>`
      }
      <p class="by">${said.foundBy} ${said.approvedBy}</p>
      <p class="back">
        ${links}${same.length > 0 && markup`<span class="same">${t('report.finding.alsoHere')}${same}</span>`}
      </p>
    </div>
  </li> `
}

/** Every claim with what was found about it, in text order. */
export function findingsMarkup(snapshot: Snapshot, voice: Voice): Markup {
  if (snapshot.claims.length === 0) return markup`<p>${voice.t('report.summary.none')}</p>`
  return markup`<ol>
    ${snapshot.claims.map((claim) => finding(claim, snapshot, voice))}
  </ol>`
}
