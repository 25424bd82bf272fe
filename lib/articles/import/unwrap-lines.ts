/** Text wrapped by a machine is never wider than this, in UTF-16 units; mail wraps at 72, terminals at 80. */
const WIDEST_WRAP = 100
/** Narrower than this, lines are verse, lists or addresses. */
const NARROWEST_WRAP = 40

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

function firstWord(line: string): string {
  const word = /^\S+/u.exec(line)?.[0] ?? ''
  return unspaced.test(word.charAt(0)) ? word.charAt(0) : word
}

function opensABlock(line: string): boolean {
  return /^(?:[•▪◦‣●*–—-]|\d{1,3}[.)])\s+\S/u.test(line)
}

function join(line: string, next: string): string {
  const tight = unspaced.test(line.slice(-1)) && unspaced.test(next.charAt(0))
  return tight ? line + next : `${line} ${next}`
}

/**
 * Cuts a text (canonical line ends) into paragraphs. An empty line always parts two. A single line end parts them too, unless the text was
 * wrapped at a fixed width: then a line goes on in the next one whenever the next one's first word had no room left in it.
 */
export function unwrapLines(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0)
  const hadNoRoom = (i: number): boolean => {
    const line = lines[i] ?? ''
    const next = lines[i + 1] ?? ''
    return line !== '' && next !== '' && !opensABlock(next) && line.length + 1 + firstWord(next).length > width
  }
  // One line that ends in the middle of a sentence is the proof; full stops alone may be one-line paragraphs.
  const wrapped =
    width >= NARROWEST_WRAP &&
    width <= WIDEST_WRAP &&
    lines.some((line, i) => hadNoRoom(i) && !/[.!?…:"”’»)。！？]$/u.test(line))

  const paragraphs: string[] = []
  let open = false
  for (const [i, line] of lines.entries()) {
    if (line === '') {
      open = false
      continue
    }
    const before = paragraphs.length - 1
    if (open) paragraphs[before] = join(paragraphs[before] ?? '', line)
    else paragraphs.push(line)
    open = wrapped && hadNoRoom(i)
  }
  return paragraphs
}
