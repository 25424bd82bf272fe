/** All lengths in CSS pixels from the top of the workbench. */
export interface MarginItem {
  readonly id: string
  /** Top of the first line of the claim's words. */
  readonly words: number
}

export interface MarginMeasures {
  readonly noteHeight: number
  readonly tickHeight: number
  /** Where the first note may stand: below the filters. */
  readonly top: number
  /** The open claim, with the height of its card as it is now. */
  readonly open: { readonly id: string; readonly height: number } | null
  /** Claims that a filter leaves out have a tick and no note. */
  readonly isListed?: (id: string) => boolean
}

export interface MarginPlan {
  readonly ticks: ReadonlyMap<string, number>
  /** A claim without an entry has its note hidden. */
  readonly notes: ReadonlyMap<string, number>
  readonly card: number | null
  /** Where the lowest thing in the margin ends; the page is at least as long. */
  readonly bottom: number
}

const GAP = 6
const GAP_BELOW_CARD = 16
/** How far above its words the card begins, so that its first line of text is level with them. */
const CARD_LIFT = 8
const TICK_DROP = 2
/** A note that the card would push further than this from its words tells the eye nothing: it hides, and its tick stays. */
const DRIFT = 192

/**
 * Where ticks, notes and the open card stand. Ticks are pushed down only by the one above. Notes stand level with their words
 * or below the one above; the card is exact: notes above it move up, those that it covers hide.
 * @param items in text order
 */
export function planMargin(
  items: readonly MarginItem[],
  { noteHeight, tickHeight, top, open, isListed = () => true }: MarginMeasures,
): MarginPlan {
  const ticks = new Map<string, number>()
  let tickEnd = -Infinity
  for (const { id, words } of items) {
    const at = Math.max(words + TICK_DROP, tickEnd)
    ticks.set(id, at)
    tickEnd = at + tickHeight
  }

  const notes = new Map<string, number>()
  const openAt = open ? items.findIndex(({ id }) => id === open.id) : -1
  const openItem = items[openAt]
  const card = open && openItem ? Math.max(top, openItem.words - CARD_LIFT) : null
  const cardEnd = open && card !== null ? card + open.height : null

  const before = (openItem ? items.slice(0, openAt) : items).filter(({ id }) => isListed(id))
  let end = top - GAP
  for (const { id, words } of before) {
    const at = Math.max(words, end + GAP)
    notes.set(id, at)
    end = at + noteHeight
  }
  if (card !== null) {
    let limit = card - GAP
    for (const { id } of before.toReversed()) {
      const at = Math.min(notes.get(id) ?? limit, limit - noteHeight)
      if (at < top) notes.delete(id)
      else notes.set(id, at)
      limit = at - GAP
    }
  }

  if (cardEnd !== null) {
    end = cardEnd + GAP_BELOW_CARD - GAP
    for (const { id, words } of items.slice(openAt + 1)) {
      if (!isListed(id)) continue
      const at = Math.max(words, end + GAP)
      if (words < cardEnd && at - words > DRIFT) continue
      notes.set(id, at)
      end = at + noteHeight
    }
  }
  return { ticks, notes, card, bottom: Math.max(end, cardEnd ?? 0, tickEnd, top) }
}
