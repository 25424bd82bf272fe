import 'server-only'
import { cookies } from 'next/headers'
import { DEFAULT_LOCALE } from './catalogue'
import { resolveLocale, translator, type Translate } from './messages'
import { knownTimeZone, ZONE_COOKIE } from './moments'

/** The desk's language: one per installation, TICKMARK_LOCALE. */
export function getLocale(): string {
  return resolveLocale(process.env.TICKMARK_LOCALE ?? DEFAULT_LOCALE)
}

export function getTranslate(): Translate {
  return translator(getLocale())
}

/** The reader's IANA time zone, UTC until the browser has said which. */
export async function getTimeZone(): Promise<string> {
  return knownTimeZone((await cookies()).get(ZONE_COOKIE)?.value)
}
