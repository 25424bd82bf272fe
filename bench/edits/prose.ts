import { Seeded } from './seeded'

const NOUNS =
  'people report city road officials year residents police state water bridge government month company school council crew farm attack market hospital district village river law court family station worker shop committee minister winter summer border harbour truck field plan letter power budget price grain price line soldier driver teacher nurse rescue shelter fire flood train museum library tunnel ferry factory bakery orchard warehouse archive mill quarry canal dam forest valley island coast pipeline refinery reservoir laboratory airport stadium theatre tram lighthouse vineyard apiary greenhouse monastery observatory'.split(
    ' ',
  )
const VERBS =
  'said left closed opened reached lost found took made held sent kept moved built crossed reported rebuilt repaired raised cut signed denied confirmed sold bought counted carried damaged evacuated visited praised blamed inspected flooded burned delayed cancelled measured estimated surveyed dismissed appointed'.split(
    ' ',
  )
const ADJECTIVES =
  'new old local large small main public northern southern eastern western empty heavy early late former national regional wooden stone narrow wide frozen dry crowded quiet damaged temporary permanent private rural coastal independent unofficial'.split(
    ' ',
  )
const ADVERBS =
  'slowly quickly again twice only almost partly fully officially reportedly nearly recently quietly abruptly'.split(
    ' ',
  )
const LINKS = 'in near of by from with at behind across after before for during against without under'.split(' ')
const STARTS = ['bel', 'kor', 'san', 'ver', 'tol', 'mir', 'dra', 'lin', 'os', 'pra', 'khe', 'zol', 'har', 'nim', 'ul']
const ENDS = ['dov', 'ka', 'ton', 'mere', 'vin', 'rad', 'ska', 'bury', 'lia', 'no', 'gor', 'sund', 'wick']
const TITLES = ['Mr. ', 'Dr. ', 'Gov. ', '', '', '', '']

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function name(random: Seeded): string {
  return capital(random.pickCommon(STARTS) + random.pickCommon(ENDS))
}

/** Figures repeat from sentence to sentence, as they do in reporting. */
function figure(random: Seeded): string {
  switch (random.below(6)) {
    case 0:
      return String(random.between(2008, 2025))
    case 1:
      return `${random.between(1, 40)},${random.pick(['000', '500', '250', '120'])}`
    case 2:
      return `${random.between(1, 12)}.${random.between(1, 9)} percent`
    case 3:
      return `$${random.between(1, 90)} million`
    default:
      return String(random.between(2, 60))
  }
}

function thing(random: Seeded): string {
  const noun = random.pickCommon(NOUNS)
  switch (random.below(5)) {
    case 0:
      return `the ${random.pickCommon(ADJECTIVES)} ${noun}`
    case 1:
      return `${figure(random)} ${noun}s`
    case 2:
      return `the ${noun} of ${name(random)}`
    case 3:
      return `a ${random.pickCommon(ADJECTIVES)} ${noun}`
    default:
      return `the ${noun}`
  }
}

function clause(random: Seeded): string {
  const who = random.chance(0.25) ? random.pick(TITLES) + name(random) : thing(random)
  const how = random.chance(0.2) ? `${random.pickCommon(ADVERBS)} ` : ''
  const where = random.chance(0.7) ? ` ${random.pickCommon(LINKS)} ${thing(random)}` : ''
  const when = random.chance(0.2) ? ` in ${random.between(2008, 2025)}` : ''
  return `${who} ${how}${random.pickCommon(VERBS)} ${thing(random)}${where}${when}`
}

/** One made-up sentence of a made-up report. */
export function sentence(random: Seeded): string {
  const first = clause(random)
  const rest = random.chance(0.55)
    ? `${random.pick([', and ', ', but ', ', while ', ' because ', '; '])}${clause(random)}`
    : ''
  const words = random.chance(0.12) ? `“${capital(first)},” ${name(random)} said` : capital(first) + rest
  return `${words}.`
}

/** Paragraphs of sentences, about `words` words in all; words come as often as in a real language: few often, most seldom. */
export function prose(words: number, seed: number): string[][] {
  const random = new Seeded(seed)
  const paragraphs: string[][] = []
  for (let count = 0; count < words;) {
    const paragraph = Array.from({ length: random.between(1, 5) }, () => sentence(random))
    paragraphs.push(paragraph)
    count += paragraph.join(' ').split(' ').length
  }
  return paragraphs
}
