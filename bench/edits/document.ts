/** One word or sign that keeps its identity through every edit. */
export interface Piece {
  readonly id: number
  readonly text: string
  /** Whether a space stands before it, inside its sentence. */
  readonly spaced: boolean
  /** The piece whose place this one took, if it replaced one. */
  readonly instead?: number
}

export type Sentence = readonly Piece[]
export type Paragraph = readonly Sentence[]
export type Document = readonly Paragraph[]

const PIECE = /(\s*)([\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*|\S)/gu

/** Gives out numbers for pieces. */
export class Pieces {
  private last = 0

  cut(sentence: string): Sentence {
    return Array.from(sentence.matchAll(PIECE), ([, space, text]) => ({
      id: ++this.last,
      text: text ?? '',
      spaced: space !== '',
    }))
  }

  replace(piece: Piece, text: string): Piece {
    return { id: ++this.last, text, spaced: piece.spaced, instead: piece.id }
  }

  insert(text: string): Piece {
    return { id: ++this.last, text, spaced: true }
  }
}

export interface Place {
  readonly start: number
  readonly end: number
}

/** A document as text, with the place of every piece in UTF-16 units. */
export interface Written {
  readonly text: string
  readonly places: ReadonlyMap<number, Place>
  /** For a piece that was replaced, the piece that took its place. */
  readonly heirs: ReadonlyMap<number, number>
}

export function write(document: Document): Written {
  const parts: string[] = []
  const places = new Map<number, Place>()
  const heirs = new Map<number, number>()
  let length = 0
  const put = (part: string): void => {
    parts.push(part)
    length += part.length
  }
  document.forEach((paragraph, p) => {
    if (p > 0) put('\n\n')
    paragraph.forEach((sentence, s) => {
      if (s > 0) put(' ')
      sentence.forEach(({ id, text, spaced, instead }, i) => {
        if (spaced && i > 0) put(' ')
        places.set(id, { start: length, end: length + text.length })
        if (instead !== undefined) heirs.set(instead, id)
        put(text)
      })
    })
  })
  return { text: parts.join(''), places, heirs }
}
