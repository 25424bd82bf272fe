import { snapRange, utf16, type Utf16Offset, type Utf16Range } from '@/lib/anchoring'
import { blockAt, type Reading } from './reading'

/**
 * The only bridge between the page and offsets. It rests on one promise of `CopyView`: inside an element with `data-b`
 * the text nodes, joined, are exactly the words of that block.
 */

function blockElement(root: Element, index: number): Element | null {
  return root.querySelector(`[data-b="${index}"]`)
}

function indexOfBlock(element: Element): number {
  return Number(element.getAttribute('data-b'))
}

/** Length of the text before a point, inside one block. */
function unitsBefore(block: Element, node: Node, offset: number): number {
  const range = block.ownerDocument.createRange()
  range.selectNodeContents(block)
  range.setEnd(node, offset)
  return range.toString().length
}

/** The offset of a point of the page, or null when it lies outside the copy. A point between blocks counts as the start of the next one. */
export function offsetOfPoint(root: Element, reading: Reading, node: Node, offset: number): Utf16Offset | null {
  if (!root.contains(node)) return null
  const element = node instanceof Element ? node : node.parentElement
  const inside = element?.closest('[data-b]')
  if (inside && root.contains(inside)) {
    const block = reading.blocks[indexOfBlock(inside)]
    return block ? utf16(Math.min(block.end, block.start + unitsBefore(inside, node, offset))) : null
  }
  const point = root.ownerDocument.createRange()
  point.setStart(node, offset)
  for (const next of root.querySelectorAll('[data-b]')) {
    const start = root.ownerDocument.createRange()
    start.setStart(next, 0)
    if (point.compareBoundaryPoints(Range.START_TO_START, start) <= 0)
      return reading.blocks[indexOfBlock(next)]?.start ?? null
  }
  return reading.blocks.at(-1)?.end ?? null
}

/** The text node and place in it for an offset; null only in an empty copy. */
export function pointOfOffset(
  root: Element,
  reading: Reading,
  offset: Utf16Offset,
): { node: Node; offset: number } | null {
  const block = blockAt(reading.blocks, offset)
  const element = block && blockElement(root, block.index)
  if (!block || !element) return null
  let left = Math.min(block.end, Math.max(block.start, offset)) - block.start
  const walker = root.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let last: Node | null = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (left <= length) return { node, offset: left }
    left -= length
    last = node
  }
  return last ? { node: last, offset: last.nodeValue?.length ?? 0 } : { node: element, offset: 0 }
}

/** The page's range for `[start, end)`. */
export function rangeOfOffsets(root: Element, reading: Reading, start: Utf16Offset, end: Utf16Offset): Range | null {
  const from = pointOfOffset(root, reading, start)
  const to = pointOfOffset(root, reading, end)
  if (!from || !to) return null
  const range = root.ownerDocument.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** Where a selection began and where it stands now; `anchor` may lie behind `focus`. */
export interface Ends {
  readonly anchor: Utf16Offset
  readonly focus: Utf16Offset
}

/** What the reader has selected in the copy; a selection that only begins or ends in it is cut at its edge. */
export function selectedEnds(root: Element, reading: Reading): Ends | null {
  const selection = root.ownerDocument.getSelection()
  if (!selection || selection.rangeCount === 0 || !selection.anchorNode || !selection.focusNode) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return null
  const anchor = offsetOfPoint(root, reading, selection.anchorNode, selection.anchorOffset)
  const focus = offsetOfPoint(root, reading, selection.focusNode, selection.focusOffset)
  if (anchor === null && focus === null) return null
  const end = reading.blocks.at(-1)?.end ?? utf16(0)
  const outside = (node: Node): Utf16Offset =>
    root.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING ? utf16(0) : end
  return { anchor: anchor ?? outside(selection.anchorNode), focus: focus ?? outside(selection.focusNode) }
}

/** Selects `ends` on the page, so that copying, and a screen reader, see what the caret selected. */
export function selectEnds(root: Element, reading: Reading, { anchor, focus }: Ends): void {
  const from = pointOfOffset(root, reading, anchor)
  const to = pointOfOffset(root, reading, focus)
  if (from && to) root.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

/** The words meant by a selection: blanks trimmed, whole graphemes; null when nothing is left. */
export function meantBy(reading: Reading, { anchor, focus }: Ends): Utf16Range | null {
  return snapRange(reading.text, utf16(Math.min(anchor, focus)), utf16(Math.max(anchor, focus)))
}

const PREVIEW = 'tickmark-selection'

/** Paints the words about to become a claim without touching the page's elements. No-op where CSS highlights are missing: the selection itself shows. */
export function paintPreview(range: Range | null): void {
  if (!('highlights' in CSS)) return
  if (range) CSS.highlights.set(PREVIEW, new Highlight(range))
  else CSS.highlights.delete(PREVIEW)
}

/** Paints search hits in the copy, in UTF-16 units. */
export function paintHits(root: Element, reading: Reading, hits: readonly Utf16Range[]): void {
  if (!('highlights' in CSS)) return
  const ranges = hits.flatMap(({ start, end }) => rangeOfOffsets(root, reading, start, end) ?? [])
  if (ranges.length > 0) CSS.highlights.set('tickmark-search', new Highlight(...ranges))
  else CSS.highlights.delete('tickmark-search')
}
