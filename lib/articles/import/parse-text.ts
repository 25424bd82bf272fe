import { canonical, canonicalBlock } from './canonical'
import type { Draft, DraftBlock } from './draft'
import { endsLikeASentence, looksLikeHeadline, looksLikeSubhead, nameInByline, roughWords, shapeOf } from './line-shape'
import { unwrapLines } from './unwrap-lines'

interface Marker {
  sign: string
  ordered: boolean
  number: number
  sure: boolean
  rest: string
}

/** Reads the sign in front of a list item. A dash may also open a line of dialogue, so it is sure only in company. */
function markerOf(text: string): Marker | null {
  const bullet = /^([•▪◦‣●*–—-])\s+(?=\S)/u.exec(text)
  if (bullet)
    return {
      sign: bullet[1] ?? '',
      ordered: false,
      number: 0,
      sure: /[•▪◦‣●]/u.test(bullet[1] ?? ''),
      rest: text.slice(bullet[0].length),
    }
  const numbered = /^(\d{1,3})[.)]\s+(?=\S)/u.exec(text)
  if (numbered)
    return { sign: '', ordered: true, number: Number(numbered[1]), sure: false, rest: text.slice(numbered[0].length) }
  return null
}

function continues(marker: Marker, next: Marker | null | undefined): boolean {
  return !!next && next.sign === marker.sign && (!marker.ordered || next.number === marker.number + 1)
}

function listItems(blocks: DraftBlock[]): void {
  const markers = blocks.map((block) => markerOf(block.text))
  for (const [i, marker] of markers.entries()) {
    const block = blocks[i]
    if (!marker || !block) continue
    const before = markers[i - 1]
    if (!marker.sure && !continues(marker, markers[i + 1]) && !(before && continues(before, marker))) continue
    block.kind = 'listItem'
    block.level = 1
    block.text = marker.rest
    if (marker.ordered) block.ordered = true
  }
}

/**
 * The headline is the first line or, in copy that opens with its summary, the second. A short second line may as well be the
 * first of several subheads, so there it needs five words or to be alone of its kind.
 */
function findHeadline(blocks: DraftBlock[]): number {
  const plain = (i: number): boolean => blocks[i]?.kind === 'paragraph'
  const first = blocks.findIndex((block) => block.kind !== 'leftOut')
  if (first === -1 || !plain(first)) return -1
  if (looksLikeHeadline(blocks[first]?.text ?? '')) return first
  const second = first + 1
  const candidate = blocks[second]?.text ?? ''
  if (!plain(second) || !looksLikeHeadline(candidate) || endsLikeASentence(candidate)) return -1
  const others = blocks.some((block, i) => i > second && block.kind === 'paragraph' && looksLikeSubhead(block.text))
  return roughWords(candidate) >= 5 || !others ? second : -1
}

function findStandfirst(blocks: DraftBlock[], headline: number): number {
  const before = blocks[headline - 1]
  if (before?.kind === 'paragraph') return headline - 1
  const after = blocks[headline + 1]
  // A line under the headline that is no sentence and no subhead of what follows: long, or itself followed by the text.
  if (after?.kind !== 'paragraph' || endsLikeASentence(after.text) || after.text.length > 320) return -1
  return headline + 1
}

/**
 * Reads plain copy as wires and pages send it. Paragraphs are parted by empty lines, or stand one on a line; text that was
 * wrapped at a fixed width is joined again. Every decision is a guess that the preview shows and a person can change.
 */
export function parseText(raw: string): Draft {
  const blocks: DraftBlock[] = unwrapLines(canonical(raw).text)
    .map(canonicalBlock)
    .filter((text) => text !== '')
    .map((text) => {
      const shape = shapeOf(text)
      return { kind: shape?.kind ?? 'paragraph', text, spans: [], ...(shape?.note ? { note: shape.note } : {}) }
    })
  listItems(blocks)

  let byline: string | null = null
  for (const block of blocks.slice(0, 5)) {
    const name = block.kind === 'paragraph' ? nameInByline(block.text) : null
    if (!name) continue
    byline = name
    block.kind = 'leftOut'
    block.note = 'byline'
    break
  }

  const headline = findHeadline(blocks)
  const headlineBlock = blocks[headline]
  if (headlineBlock) {
    headlineBlock.kind = 'headline'
    const standfirst = blocks[findStandfirst(blocks, headline)]
    if (standfirst) standfirst.kind = 'standfirst'
  }
  for (const [i, block] of blocks.entries()) {
    const last = i === blocks.length - 1
    if (block.kind !== 'paragraph' || last || !looksLikeSubhead(block.text)) continue
    block.kind = 'subhead'
    block.level = 1
  }
  return { blocks, byline }
}
