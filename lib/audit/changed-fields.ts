import type { MessageId } from '@/lib/messages/catalogue'
import type { ClaimChanges, EvidenceChanges } from './event'
import { clipped, type Say, type Sentence } from './sentence'

type Change<T> = { from: T; to: T }

/** `first` carries the name; what follows in the same event says "also". */
type Told = (order: 'first' | 'more') => Sentence

function inOrder(told: readonly Told[]): Sentence[] {
  return told.map((tell, index) => tell(index === 0 ? 'first' : 'more'))
}

function textChange(
  say: Say,
  field: 'statement' | 'speaker' | 'finding' | 'conflictReason',
  change: Change<string | null>,
): Told {
  const how = change.from === null ? 'wrote' : change.to === null ? 'removed' : 'changed'
  return (order) =>
    say.sentence(`history.field.${field}`, {
      order,
      how,
      from: clipped(change.from ?? ''),
      to: clipped(change.to ?? ''),
    })
}

/** A sentence for each field of a claim that changed, the status first. Progress is told only where a person set it by hand. */
export function revisedClaim(changes: ClaimChanges, say: Say): Sentence[] {
  const { t } = say
  const told: Told[] = []
  const { status, kind, action, priority, progress } = changes
  if (status) {
    const id: MessageId =
      status.from === 'unchecked'
        ? 'history.field.status.set'
        : status.to === 'unchecked'
          ? 'history.field.status.cleared'
          : 'history.field.status'
    told.push((order) =>
      say.sentence(id, { order, from: t(`status.${status.from}`), to: t(`status.${status.to}`) }, status),
    )
  }
  for (const field of ['statement', 'speaker', 'finding', 'conflictReason'] as const) {
    const change = changes[field]
    if (change) told.push(textChange(say, field, change))
  }
  if (kind)
    told.push((order) =>
      say.sentence('history.field.kind', {
        order,
        from: t(`status.kind.${kind.from}`),
        to: t(`status.kind.${kind.to}`),
      }),
    )
  if (action)
    told.push((order) =>
      say.sentence('history.field.action', { order, to: action.to, word: t(`status.action.${action.to}`) }),
    )
  if (priority)
    told.push((order) => say.sentence('history.field.priority', { order, to: t(`status.priority.${priority.to}`) }))
  if (progress && told.length === 0)
    told.push((order) => say.sentence('history.field.progress', { order, to: t(`status.progress.${progress.to}`) }))
  return inOrder(told)
}

/** A sentence for each field of a piece of evidence that changed. */
export function revisedEvidence(changes: EvidenceChanges, title: string, say: Say): Sentence[] {
  const { t } = say
  const { stance, use, excerpt, locator, fromAuthor, accessedAt } = changes
  const told: Told[] = []
  if (stance)
    told.push((order) =>
      say.sentence('history.evidence.stance', {
        order,
        title,
        from: t(`status.stance.${stance.from}`),
        to: t(`status.stance.${stance.to}`),
      }),
    )
  if (use) told.push((order) => say.sentence('history.evidence.use', { order, title, to: t(`status.use.${use.to}`) }))
  if (excerpt)
    told.push((order) =>
      say.sentence('history.evidence.excerpt', {
        order,
        title,
        how: excerpt.to === null ? 'removed' : 'changed',
        to: clipped(excerpt.to ?? ''),
      }),
    )
  if (locator)
    told.push((order) =>
      say.sentence('history.evidence.locator', {
        order,
        title,
        how: locator.to === null ? 'removed' : 'changed',
        to: locator.to ?? '',
      }),
    )
  if (fromAuthor)
    told.push((order) => say.sentence('history.evidence.fromAuthor', { order, title, to: String(fromAuthor.to) }))
  if (accessedAt) told.push((order) => say.sentence('history.evidence.accessedAt', { order, title }))
  return inOrder(told)
}
