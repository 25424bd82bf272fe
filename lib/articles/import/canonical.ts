/** What was taken out or found on the way, for the person who brings the copy in. */
export interface CanonicalReport {
  /** Control characters taken out. */
  controls: number
  /** Half characters (lone surrogates) put down as U+FFFD. */
  broken: number
  /** Characters that turn the direction of the text. They stay, because Hebrew and Arabic copy needs some, but a reader is told. */
  directional: number
}

export interface Canonical {
  text: string
  report: CanonicalReport
}

const lineEnds = /\r\n?|[\u0085\u2028\v\f]/g
const paragraphEnds = /\u2029/g
// Written as escapes because these characters show nothing in an editor.
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufff9-\ufffb]/g
const loneSurrogates = /\p{Surrogate}/gu
const directional = /[\u202a-\u202e\u2066-\u2069]/g

/**
 * The one form in which Tickmark keeps text: NFC, "\n" for every line end, no control characters, tabs as spaces.
 * Typographic quotes, non-breaking hyphens and spaces, degree signs and joiners stay as they are: they are the author's.
 * Running it again changes nothing.
 */
export function canonical(raw: string): Canonical {
  const report: CanonicalReport = { controls: 0, broken: 0, directional: 0 }
  const lines = raw.replace(lineEnds, '\n').replace(paragraphEnds, '\n\n').replaceAll('\t', ' ')
  const whole = lines
    .replace(controls, (found) => {
      if (found !== '\ufeff') report.controls++
      return ''
    })
    .replace(loneSurrogates, () => {
      report.broken++
      return '\ufffd'
    })
  report.directional = whole.match(directional)?.length ?? 0
  return { text: whole.normalize('NFC'), report }
}

/** The words of one block: canonical, single spaces, no empty line inside and no white space at either end. */
export function canonicalBlock(raw: string): string {
  return canonical(raw)
    .text.replace(/ {2,}/g, ' ')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim()
}
