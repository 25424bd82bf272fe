import auth from '@/messages/en/auth.json' with { type: 'json' }
import claim from '@/messages/en/claim.json' with { type: 'json' }
import desk from '@/messages/en/desk.json' with { type: 'json' }
import errors from '@/messages/en/errors.json' with { type: 'json' }
import evidence from '@/messages/en/evidence.json' with { type: 'json' }
import history from '@/messages/en/history.json' with { type: 'json' }
import importRoom from '@/messages/en/import.json' with { type: 'json' }
import people from '@/messages/en/people.json' with { type: 'json' }
import report from '@/messages/en/report.json' with { type: 'json' }
import review from '@/messages/en/review.json' with { type: 'json' }
import reviewed from '@/messages/en/reviewed.json' with { type: 'json' }
import sources from '@/messages/en/sources.json' with { type: 'json' }
import status from '@/messages/en/status.json' with { type: 'json' }
import ui from '@/messages/en/ui.json' with { type: 'json' }
import workbench from '@/messages/en/workbench.json' with { type: 'json' }

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
