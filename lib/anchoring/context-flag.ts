import { STARTERS } from './abbreviations'
import type { Alignment } from './align'
import type { ContextFlag } from './anchored'
import { fold } from './fold'
import { at } from './integers'
import { Bond, inOrder, type Matching } from './matching'
import { isNegation, unspacedNegations } from './negations'
import { numberWord } from './number-words'
import { sentenceAround } from './sentences'
import { Kind, wordAt, type Dictionary, type Tokens } from './tokens'

/** How far a figure or a name beside the words still bears on them, in tokens of the same sentence. */
const BESIDE = 16

/** A negation turns the whole sentence; longer sentences than this are lists. */
const SENTENCE_REACH = 48

/** What was taken out of, or put into, the sentence of the words. */
interface Edited {
  readonly negations: string[]
  readonly figures: string[]
  readonly names: string[]
  /** Capitals at the start of a sentence, which may be names. */
  readonly initials: string[]
}

interface Side {
  readonly tokens: Tokens
  readonly sentences: Int32Array
  /** Tokens of the words themselves. */
  readonly from: number
  readonly to: number
  /** Whether the token was touched by the edit. */
  readonly touched: (i: number) => boolean
}

function isCapital(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}]/u.test(word)
}

/** A first word counts as a name only where a name stands against it: "However, the report" is none. */
function namesDiffer(a: Edited, b: Edited): boolean {
  const names = (edited: Edited): string[] => [...edited.names, ...edited.initials]
  if (names(a).length === 0 || names(b).length === 0) return differ(a.names, b.names)
  return differ(names(a), names(b))
}

function collect(edited: Edited, { tokens, sentences }: Side, i: number, near: boolean, dictionary: Dictionary): void {
  const word = fold(wordAt(tokens, i))
  const small = word.toLowerCase()
  if (isNegation(small)) edited.negations.push(small)
  if (!near) return
  const figure = at(tokens.kind, i) === Kind.Number ? word.replace(/[^\p{N}]/gu, '') : numberWord(small)
  if (figure !== null) edited.figures.push(figure)
  else if (isCapital(word)) {
    if (sentenceAround(sentences, i).from !== i) edited.names.push(word)
    else if (!STARTERS.has(small) && !dictionary.has(small)) edited.initials.push(word)
  }
}

function isUnspaced({ tokens, touched }: Side, i: number): boolean {
  return at(tokens.kind, i) === Kind.Ideograph && touched(i)
}

/** The stretches of touched ideographs beside the words, each with two neighbours: a negation is seldom one sign. */
function unspacedEdits(side: Side, from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) {
    let near = false
    for (let k = Math.max(from, i - 2); k < Math.min(to, i + 3); k++) near ||= isUnspaced(side, k)
    text += near ? wordAt(side.tokens, i) : ' '
  }
  return text
}

function editedBeside(side: Side, dictionary: Dictionary): Edited & { readonly unspaced: number } {
  const edited: Edited = { negations: [], figures: [], names: [], initials: [] }
  const from = Math.max(sentenceAround(side.sentences, side.from).from, side.from - SENTENCE_REACH)
  const to = Math.min(sentenceAround(side.sentences, side.to - 1).to, side.to + SENTENCE_REACH)
  let unspacedTouched = false
  for (let i = from; i < to; i++) {
    if ((i >= side.from && i < side.to) || !side.touched(i)) continue
    unspacedTouched ||= isUnspaced(side, i)
    collect(edited, side, i, i >= side.from - BESIDE && i < side.to + BESIDE, dictionary)
  }
  if (!unspacedTouched) return { ...edited, unspaced: 0 }
  const unspaced =
    unspacedNegations(unspacedEdits(side, from, side.from)) + unspacedNegations(unspacedEdits(side, side.to, to))
  return { ...edited, unspaced }
}

/** Whether the sentence of the token stands in both texts as it is, so that nothing beside the words can have changed. */
function isWholeSentence({ bond }: Matching, i: number): boolean {
  return at(bond, i) === Bond.Sentence
}

/** A token beside the words is untouched when it is bound as they are: it stayed with them, or moved with them. */
function isTouched(bond: number, ordered: boolean): boolean {
  return bond === Bond.None || bond === Bond.Weak || inOrder(bond) !== ordered
}

function differ(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join(' ') !== [...b].sort().join(' ')
}

/** Figures count as the same however they are spaced: "400 000" and "400,000". */
function figuresDiffer(a: readonly string[], b: readonly string[]): boolean {
  return differ(a, b) && a.join('') !== b.join('')
}

/**
 * Says what changed in the sentence around words that did not change themselves. A negation counts anywhere in the
 * sentence, a figure or a name within 16 tokens. Scripts without capitals have no name flag.
 */
export function contextFlag(
  input: Alignment,
  words: { from: number; to: number },
  place: { from: number; to: number },
): ContextFlag | undefined {
  const { matching, dictionary } = input
  if (isWholeSentence(matching, words.from) && isWholeSentence(matching, words.to - 1)) return undefined
  const ordered = inOrder(at(matching.bond, words.from))
  const touchedA = (i: number): boolean => isTouched(at(matching.bond, i), ordered)
  const touchedB = (j: number): boolean => at(matching.toA, j) === -1 || touchedA(at(matching.toA, j))
  const before = editedBeside(
    { tokens: matching.a, sentences: input.fromSentences, ...words, touched: touchedA },
    dictionary,
  )
  const after = editedBeside(
    { tokens: matching.b, sentences: input.toSentences, ...place, touched: touchedB },
    dictionary,
  )
  if (differ(before.negations, after.negations) || before.unspaced !== after.unspaced) return 'negation'
  if (figuresDiffer(before.figures, after.figures)) return 'number'
  if (namesDiffer(before, after)) return 'name'
  return undefined
}
