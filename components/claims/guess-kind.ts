import type { ClaimKind } from '@/lib/claims/claim'

/** First match wins: a quotation with a number in it is a quotation, a date is a date before it is a number. */
const SIGNS: readonly (readonly [ClaimKind, RegExp])[] = [
  // Quoted from end to end, or a quotation of some length within.
  ['quotation', /^\s*[“"«„‘「『‹](.+)[”"»“’」』›][.,;:!?。]?\s*$|[“"«„「『].{12,}[”"»“」』]/su],
  [
    'comparison',
    /\b(more|less|fewer|higher|lower|larger|smaller|faster|slower|bigger|worse|better|greater|longer|shorter|oldest|youngest|most|least|than|twice|double|half|compared|largest|highest|lowest|biggest|record|first|quickened|rose|fell|grew|doubled|tripled)\b|більш|менш|ніж|найбільш|mehr als|weniger als|größer|höher/iu,
  ],
  [
    'causal',
    /\b(because|caused?|causing|due to|led to|leads to|result(?:ed|s|ing)? (?:in|of)|owing to|after which|prompted|triggered|forced|thanks to|blamed)\b|через|спричин|wegen|führte zu/iu,
  ],
  [
    'date',
    /\b(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|(?:in|of|by|since|until|till|on) may|(?:last|next|this) (?:week|month|year|night|spring|summer|autumn|winter)|since|until)\b|\b(?:19|20)\d{2}\b(?![\d,.]*\d)|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|[年月日]/iu,
  ],
  [
    'number',
    /\p{Nd}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?|billions?|per ?cent|percentage|majority|third|quarter)\b|[%‰°€$£¥₴]|тисяч|мільйон|мільярд/iu,
  ],
  [
    'nameOrTitle',
    /\b(?:president|minister|secretary|chief|chairman|chairwoman|chair|director|general|colonel|captain|governor|mayor|ambassador|spokes(?:man|woman|person)|adviser|advisor|head of|leader|professor|dr|mr|mrs|ms|ceo|founder|envoy|negotiator|officer|judge|king|queen|prince)\b|президент|міністр|голова|директор/iu,
  ],
  [
    'place',
    /\b(?:in|at|near|from|around|across|outside|north of|south of|east of|west of) (?:the )?\p{Lu}\p{L}+|\b(?:region|province|city|town|village|district|border|street|coast|country)\b|область|місто/u,
  ],
  [
    'event',
    /\b(?:signed|met|said|declared|ordered|announced|attacked|struck|killed|arrested|landed|arrived|left|began|ended|opened|closed|voted|won|lost|died|was born|launched|agreed|resigned|visited|reached|cut|destroyed)\b/iu,
  ],
  // Two words with capitals that do not begin the quote.
  ['nameOrTitle', /\p{Lu}\p{L}+(?:[ -](?:\p{Lu}\p{L}+|de|van|von|al|bin|el))* \p{Lu}\p{L}+/u],
]

/** The kind that the words suggest; a person can set another with one press. */
export function guessKind(words: string): ClaimKind {
  return SIGNS.find(([, sign]) => sign.test(words))?.[0] ?? 'other'
}
