import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl'
import { catalogues, DEFAULT_LOCALE, en, type Catalogue, type MessageId } from './catalogue'

export type { MessageId } from './catalogue'

export type MessageValue = string | number | boolean | Date | null | undefined
export type MessageValues = Readonly<Record<string, MessageValue>>

/** Looks a message up and fills it in. Tags such as `<b>` are kept out of it: use `richTranslator` for those. */
export type Translate = (id: MessageId, values?: MessageValues) => string

/** A piece of a message with tags: plain words, or the words that stood inside one tag. */
export type MessagePart = string | { readonly tag: string; readonly text: string }

const cache = createIntlCache()
const shapes = new Map<string, IntlShape<MessagePart>>()
const translators = new Map<string, Translate>()

/** `de-AT` is served by `de` where no closer catalogue exists, and by English where none does. */
export function resolveLocale(locale: string): string {
  const language = locale.split('-')[0] ?? DEFAULT_LOCALE
  if (Object.hasOwn(catalogues, locale)) return locale
  return Object.hasOwn(catalogues, language) ? language : DEFAULT_LOCALE
}

function shapeOver(locale: string, catalogue: Catalogue): IntlShape<MessagePart> {
  const messages: Record<string, string> = { ...en, ...catalogue }
  return createIntl<MessagePart>(
    {
      locale,
      messages,
      defaultLocale: DEFAULT_LOCALE,
      // A broken or unfilled message is a programming error: loud in development and tests,
      // but in production the raw message is better than a page that cannot be shown.
      onError: (error) => {
        if (process.env.NODE_ENV !== 'production') throw error
      },
      onWarn: () => undefined,
    },
    cache,
  )
}

function shapeFor(locale: string): IntlShape<MessagePart> {
  const resolved = resolveLocale(locale)
  const known = shapes.get(resolved)
  if (known) return known
  const shape = shapeOver(resolved, catalogues[resolved] ?? en)
  shapes.set(resolved, shape)
  return shape
}

function translate(shape: IntlShape<MessagePart>): Translate {
  return (id, values) => shape.formatMessage({ id }, values)
}

/** For one catalogue laid over English; `translator` is the one to use outside tests. */
export function translatorOver(locale: string, catalogue: Catalogue): Translate {
  return translate(shapeOver(locale, catalogue))
}

/** The same function for the same locale each time, so it is safe in a React dependency list. */
export function translator(locale: string): Translate {
  const resolved = resolveLocale(locale)
  const known = translators.get(resolved)
  if (known) return known
  const made = translate(shapeFor(resolved))
  translators.set(resolved, made)
  return made
}

/**
 * For messages with tags, `"<b>{open}</b> open"`. Tags do not nest.
 * @param tags the tag names that the message may use
 */
export function translateRich(
  locale: string,
  id: MessageId,
  tags: readonly string[],
  values: MessageValues = {},
): readonly MessagePart[] {
  const inside: Record<string, (parts: (string | MessagePart)[]) => MessagePart> = {}
  for (const tag of tags)
    inside[tag] = (parts) => ({
      tag,
      text: parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
    })
  const formatted = shapeFor(locale).formatMessage({ id }, { ...values, ...inside })
  return Array.isArray(formatted) ? formatted : [formatted]
}
