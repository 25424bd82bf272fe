/** Titles and the like: a full stop after them never ends a sentence. */
const ALWAYS = new Set(
  (
    'mr mrs ms mx dr prof st gen col lt sgt capt cmdr maj adm rep reps sen sens gov hon rev fr pres amb supt dep insp messrs vs cf e.g i.e viz ' +
    'mme mlle mgr hr fr bzw z.b d.h u.a sog evtl sra srta sres ud uds dña av ' +
    'ім вул просп тис млн млрд див ред ст обл акад гр г-н им ул просп тыс см ред обл акад напр т.е'
  ).split(' '),
)

/** Words that are abbreviations only in front of a figure or a date. */
const BEFORE_FIGURE = new Set(
  (
    'no nos p pp vol fig figs art sec ch approx est ca c jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'nr abs bd núm pág n° п рис табл гл стр ст'
  ).split(' '),
)

/** Abbreviations that also stand at the end of a sentence; what follows decides. */
const EITHER = new Set(
  'u.s u.k u.n e.u a.m p.m etc inc ltd corp co jr sr ph.d b.a m.a usw т.д т.п р рр г гг н.э'.split(' '),
)

/** Words with which English sentences commonly begin, and names rarely do. */
export const STARTERS = new Set(
  (
    'the a an he she it they we i you this that these those but and or so if in on at for from as with after before when while ' +
    'there his her its their our my what who why how not no yes some many most all'
  ).split(' '),
)

const LAST_WORD = /(?:^|[\s([{"'«“‘])([\p{L}\p{M}.’'°-]+)\.$/u
const FIRST_WORD = /^[\s"'“‘«(]*([\p{L}\p{M}\p{N}]+)/u
const INITIAL = /^\p{Lu}$/u

/**
 * Whether the full stop at the end of `before` belongs to an abbreviation, so that `after` goes on with the same sentence.
 * Both may be cut short: the last 24 units of `before` and the first 24 of `after` are enough.
 */
export function endsInAbbreviation(before: string, after: string): boolean {
  const word = LAST_WORD.exec(before.trimEnd().slice(-24))?.[1]
  if (word === undefined) return false
  const next = FIRST_WORD.exec(after.slice(0, 24))?.[1] ?? ''
  if (INITIAL.test(word)) return /^\p{Lu}/u.test(next) && word !== 'I' && !STARTERS.has(next.toLowerCase())
  const lower = word.toLowerCase()
  if (ALWAYS.has(lower)) return true
  if (BEFORE_FIGURE.has(lower)) return /^\p{N}/u.test(next)
  if (EITHER.has(lower)) return next !== '' && !STARTERS.has(next.toLowerCase())
  return false
}
