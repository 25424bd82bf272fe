import type { Document, Paragraph, Piece, Pieces, Sentence } from './document'
import { sentence as newSentence } from './prose'
import type { Seeded } from './seeded'

/** How many sentences in a thousand meet each edit. */
export const RATES = {
  deleteSentence: 50,
  insertSentence: 50,
  insertLookalike: 20,
  rewriteSentence: 25,
  replaceWord: 100,
  changeFigure: 60,
  deleteWord: 40,
  insertWord: 40,
  splitSentence: 25,
  moveSentence: 12,
} as const

/** How many paragraphs in a thousand are moved, deleted or split. */
export const PARAGRAPH_RATES = { move: 25, delete: 12, split: 25 } as const

const SUBSTITUTES =
  'another different certain recent further central modest sudden measured reportedly formally jointly'.split(' ')

function isWord(text: string): boolean {
  return /^\p{L}{3,}$/u.test(text)
}

function isFigure(text: string): boolean {
  return /^\p{N}/u.test(text)
}

function anyIndex(sentence: Sentence, random: Seeded, passes: (text: string) => boolean): number {
  const all = sentence.flatMap(({ text }, i) => (i > 0 && passes(text) ? [i] : []))
  return all.length === 0 ? -1 : random.pick(all)
}

function otherFigure(text: string, random: Seeded): string {
  const changed = text.replace(/[0-9]/, (digit) => String(((Number(digit) + random.between(0, 7)) % 9) + 1))
  return changed === text ? text.replace(/[0-9]/, (digit) => (digit === '1' ? '2' : '1')) : changed
}

function withPiece(sentence: Sentence, index: number, ...pieces: Piece[]): Sentence {
  return [...sentence.slice(0, index), ...pieces, ...sentence.slice(index + 1)]
}

function splitAt(sentence: Sentence, pieces: Pieces): Sentence[] {
  const comma = sentence.findIndex(({ text }, i) => text === ',' && i > 3 && i < sentence.length - 4)
  const head = sentence[comma + 2]
  if (comma === -1 || !head) return [sentence]
  const stop = pieces.insert('.')
  const capital = head.text.charAt(0).toUpperCase() + head.text.slice(1)
  return [
    [...sentence.slice(0, comma), { ...stop, spaced: false }],
    [capital === head.text ? head : pieces.replace(head, capital), ...sentence.slice(comma + 3)],
  ]
}

function editWords(sentence: Sentence, random: Seeded, pieces: Pieces): Sentence {
  let edited = sentence
  const at = (
    passes: (text: string) => boolean,
    rate: number,
    edit: (index: number, piece: Piece) => Piece[],
  ): void => {
    if (!random.chance(rate / 1000)) return
    const index = anyIndex(edited, random, passes)
    const piece = edited[index]
    if (piece) edited = withPiece(edited, index, ...edit(index, piece))
  }
  at(isWord, RATES.replaceWord, (_, piece) => [pieces.replace(piece, random.pick(SUBSTITUTES))])
  at(isFigure, RATES.changeFigure, (_, piece) => [pieces.replace(piece, otherFigure(piece.text, random))])
  at(isWord, RATES.deleteWord, () => [])
  at(isWord, RATES.insertWord, (_, piece) => [
    piece,
    pieces.insert(random.chance(0.3) ? 'not' : random.pick(SUBSTITUTES)),
  ])
  return edited
}

/** A new sentence that shares most of its words with an old one: the trap for every search by quote. */
function lookalike(sentence: Sentence, random: Seeded, pieces: Pieces): Sentence {
  const hasFigure = sentence.some(({ text }) => isFigure(text))
  const swapped = hasFigure ? -1 : anyIndex(sentence, random, isWord)
  const words = sentence.map(({ text, spaced }, i) => {
    const word = i === swapped ? random.pick(SUBSTITUTES) : isFigure(text) ? otherFigure(text, random) : text
    return (spaced ? ' ' : '') + word
  })
  return pieces.cut(words.join(''))
}

function editParagraph(paragraph: Paragraph, random: Seeded, pieces: Pieces, moved: Sentence[]): Paragraph {
  const hit = (rate: number): boolean => random.chance(rate / 1000)
  return paragraph.flatMap((sentence) => {
    const added: Sentence[] = []
    if (hit(RATES.insertSentence)) added.push(pieces.cut(newSentence(random)))
    // A lookalike whose original goes would be the original edited, by any account: then there is no known answer.
    const twin = hit(RATES.insertLookalike)
    if (twin) added.push(lookalike(sentence, random, pieces))
    else if (hit(RATES.deleteSentence)) return added
    else if (hit(RATES.rewriteSentence)) return [...added, pieces.cut(newSentence(random))]
    const edited = editWords(sentence, random, pieces)
    if (hit(RATES.moveSentence)) {
      moved.push(edited)
      return added
    }
    return [...added, ...(hit(RATES.splitSentence) ? splitAt(edited, pieces) : [edited])]
  })
}

/** The next draft of a document. Every piece that survives keeps its number, so where each quote went is known. */
export function nextDraft(document: Document, random: Seeded, pieces: Pieces): Document {
  const moved: Sentence[] = []
  const hit = (rate: number): boolean => random.chance(rate / 1000)
  const movedParagraphs: Paragraph[] = []
  const draft: Paragraph[] = []
  for (const paragraph of document) {
    if (hit(PARAGRAPH_RATES.delete)) continue
    const edited = editParagraph(paragraph, random, pieces, moved)
    if (edited.length === 0) continue
    if (hit(PARAGRAPH_RATES.move)) movedParagraphs.push(edited)
    else if (edited.length > 1 && hit(PARAGRAPH_RATES.split)) {
      const cut = random.between(1, edited.length - 1)
      draft.push(edited.slice(0, cut), edited.slice(cut))
    } else draft.push(edited)
  }
  for (const paragraph of movedParagraphs) draft.splice(random.below(draft.length + 1), 0, paragraph)
  for (const sentence of moved) {
    const index = random.below(draft.length)
    const paragraph = draft[index] ?? []
    const place = random.below(paragraph.length + 1)
    draft[index] = [...paragraph.slice(0, place), sentence, ...paragraph.slice(place)]
  }
  return draft
}
