/** Languages offered for copy, as BCP 47; any other can still come in over the API. */
export const copyLanguages = [
  'ar',
  'be',
  'bg',
  'bn',
  'bs',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fa',
  'fi',
  'fr',
  'ga',
  'he',
  'hi',
  'hr',
  'hu',
  'hy',
  'id',
  'is',
  'it',
  'ja',
  'ka',
  'ko',
  'lt',
  'lv',
  'mk',
  'nb',
  'nl',
  'pl',
  'pt',
  'ro',
  'ru',
  'sk',
  'sl',
  'sq',
  'sr',
  'sv',
  'sw',
  'th',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh',
] as const
export type CopyLanguage = (typeof copyLanguages)[number]

/** Letters that a language of the script has to itself come before the script as a whole. */
const scripts: readonly (readonly [CopyLanguage, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['uk', /\p{Script=Cyrillic}/gu],
]

/** The language that a text's script speaks for; `fallback` for Latin script, which speaks for none. */
export function guessLanguage(text: string, fallback: string): string {
  const head = text.slice(0, 2_000)
  const letters = head.match(/\p{L}/gu)?.length ?? 0
  const count = (pattern: RegExp): number => head.match(pattern)?.length ?? 0
  const found = scripts.find(([language, pattern]) => count(pattern) > letters * (language === 'ja' ? 0.1 : 0.4))?.[0]
  if (found !== 'uk') return found ?? fallback
  if (/[їєґ]/iu.test(head)) return 'uk'
  if (/ў/iu.test(head)) return 'be'
  if (/[ыэё]/iu.test(head)) return 'ru'
  return /[ђћџљњј]/iu.test(head) ? 'sr' : 'uk'
}
