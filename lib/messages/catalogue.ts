import auth from '@/messages/en/auth.json'
import claim from '@/messages/en/claim.json'
import desk from '@/messages/en/desk.json'
import errors from '@/messages/en/errors.json'
import evidence from '@/messages/en/evidence.json'
import history from '@/messages/en/history.json'
import importRoom from '@/messages/en/import.json'
import people from '@/messages/en/people.json'
import report from '@/messages/en/report.json'
import review from '@/messages/en/review.json'
import reviewed from '@/messages/en/reviewed.json'
import sources from '@/messages/en/sources.json'
import status from '@/messages/en/status.json'
import ui from '@/messages/en/ui.json'
import workbench from '@/messages/en/workbench.json'

/** English, the language every other one falls back to. A new room adds one import and one line here. */
export const en = {
  ...auth,
  ...claim,
  ...desk,
  ...errors,
  ...evidence,
  ...history,
  ...importRoom,
  ...people,
  ...report,
  ...review,
  ...reviewed,
  ...sources,
  ...status,
  ...ui,
  ...workbench,
}

export type MessageId = keyof typeof en

/** A second language may lack messages: those are shown in English until somebody translates them. */
export type Catalogue = Readonly<Partial<Record<MessageId, string>>>

export const catalogues: Readonly<Record<string, Catalogue>> = { en }

/** The locale whose messages are complete; used when the asked-for one is not registered. */
export const DEFAULT_LOCALE = 'en'

export function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(en, id)
}
