import type { Snapshot } from '@/lib/review/snapshot'
import { directionOf } from './direction'
import type { Voice } from './finding'
import { groupBlocks, markedCopy, type MarkedBlock, type MarkedRun, type Piece } from './marked-copy'
import { markup, type Markup } from './markup'

function piece({ text, emphasis, strong, href }: Piece): Markup {
  let words = markup`${text}`
  if (emphasis) words = markup`<em>${words}</em>`
  if (strong) words = markup`<strong>${words}</strong>`
  return href === null ? words : markup`<a href="${href}" rel="nofollow noopener noreferrer">${words}</a>`
}

function run({ marks, pieces, opens, closes, isAround }: MarkedRun, { t }: Voice): Markup {
  const words = pieces.map(piece)
  const [inner, outer] = marks
  if (!inner) return markup`${words}`
  const names = ['hl', opens.includes(inner) && 'is-start', closes.includes(inner) && 'is-end', isAround && 'is-around']
    .filter(Boolean)
    .join(' ')
  const ids = opens.map((mark) => markup`<span id="words-${mark.number}-${mark.occurrence}"></span>`)
  const around = outer ? markup` data-status-outer="${outer.status}"` : null
  // The number is drawn by the style sheet: the copy's own text stays what was signed off, to the letter.
  const numbers = closes.map((mark) => {
    const label = t('report.finding.open', { number: mark.number, status: t(`status.${mark.status}`) })
    return markup`<a class="no" href="#finding-${mark.number}" data-status="${mark.status}" data-number="${mark.number}" aria-label="${label}"></a>`
  })
  const goesOn = marks.find((mark) => !closes.includes(mark))
  // Where a claim goes on around one that ended, its line runs on below the number.
  const ends =
    goesOn && numbers.length > 0
      ? markup`<mark class="hl is-around" data-status="${goesOn.status}">${numbers}</mark>`
      : numbers
  return markup`<mark class="${names}" data-status="${inner.status}"${around}>${ids}${words}</mark>${ends}`
}

function block(shown: MarkedBlock, voice: Voice): Markup {
  const words = shown.runs.map((each) => run(each, voice))
  switch (shown.kind) {
    case 'headline':
      return markup`<h1>${words}</h1>`
    case 'standfirst':
      return markup`<p class="standfirst">${words}</p>`
    case 'subhead':
      return shown.level > 1 ? markup`<h3>${words}</h3>` : markup`<h2>${words}</h2>`
    case 'quote':
      return markup`<blockquote><p>${words}</p></blockquote>`
    case 'caption':
      return markup`<p class="caption">${words}</p>`
    case 'listItem':
      return markup`<li>${words}</li>`
    case 'paragraph':
      return markup`<p>${words}</p>`
  }
}

/** The copy with numbered marks. Its text content, block for block, is the frozen text and nothing else. */
export function copyMarkup(snapshot: Snapshot, voice: Voice): Markup {
  const groups = groupBlocks(markedCopy(snapshot)).map((group) => {
    const blocks = group.map((each) => block(each, voice))
    if (group[0].kind !== 'listItem') return blocks
    return group[0].ordered ? markup`<ol>${blocks}</ol>` : markup`<ul>${blocks}</ul>`
  })
  const { language } = snapshot.article
  const label = voice.t('report.copy')
  return markup`<article class="copy" id="copy" tabindex="-1" lang="${language}" dir="${directionOf(language)}" aria-label="${label}">${groups}</article>`
}
