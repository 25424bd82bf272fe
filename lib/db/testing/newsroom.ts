import { randomUUID } from 'node:crypto'
import { importArticle } from '@/lib/articles/import-article'
import type { Block, BlockKind } from '@/lib/articles/article'
import type { ClaimRow } from '@/lib/claims/claim'
import { recordClaim } from '@/lib/claims/record-claim'
import { reviseClaim } from '@/lib/claims/revise-claim'
import { reviseClaimSchema, type ReviseClaimInput } from '@/lib/claims/schema'
import { database } from '@/lib/db/client'
import { attachEvidence } from '@/lib/evidence/attach-evidence'
import { recordSource } from '@/lib/evidence/record-source'
import type { EvidenceFields } from '@/lib/evidence/schema'
import type { Actor, Role } from '@/lib/policy/actor'
import { approveClaim } from '@/lib/review/approve-claim'
import { submitForReview } from '@/lib/review/submit-for-review'

// `env()` refuses to start without one; nothing in these tests is signed by it.
process.env.NEXTAUTH_SECRET ??= 'only-for-tests-only-for-tests-only-for-tests'

const paragraphs: readonly [BlockKind, string][] = [
  ['headline', 'Ferry link reopens after eleven weeks'],
  ['standfirst', 'The crossing carried 1,900 people on its first day, the harbour office says.'],
  [
    'paragraph',
    'The link between the two towns reopened on Monday. Repairs to the pier cost 2.4 million and took eleven weeks.',
  ],
  ['paragraph', 'Mayor Lena Aas said the closure had cost shops a third of their trade. The older pier is from 1931.'],
  ['paragraph', 'A second ferry is due in May, and fares stay as they are.'],
]

/** The canonical text of the article that every newsroom begins with; ASCII, so that its offsets are code points as well. */
export const ferryText = paragraphs.map(([, words]) => words).join('\n\n')

export async function personOf(role: Role, name: string): Promise<Actor> {
  const { id } = await database().person.create({
    data: { email: `${randomUUID()}@desk.example`, name, role },
    select: { id: true },
  })
  return { id, name, role }
}

export async function articleBy(actor: Actor, text = ferryText): Promise<{ articleId: string; versionId: string }> {
  const kinds = paragraphs.map(([kind]) => kind)
  const blocks: Block[] = []
  let start = 0
  for (const [index, words] of text.split('\n\n').entries()) {
    const end = start + Array.from(words).length
    blocks.push({ kind: kinds[index] ?? 'paragraph', start, end })
    start = end + 2
  }
  const copy = { text, blocks, spans: [] }
  return importArticle(actor, { workingTitle: 'Ferry link', language: 'en', author: 'A. Writer', deadline: null, copy })
}

export interface Newsroom {
  viewer: Actor
  editor: Actor
  otherEditor: Actor
  reviewer: Actor
  otherReviewer: Actor
  admin: Actor
  articleId: string
  versionId: string
}

/** Six people and one imported article. */
export async function openNewsroom(): Promise<Newsroom> {
  const people = {
    viewer: await personOf('viewer', 'Vera Viewer'),
    editor: await personOf('editor', 'Edda Editor'),
    otherEditor: await personOf('editor', 'Emil Editor'),
    reviewer: await personOf('reviewer', 'Rosa Reviewer'),
    otherReviewer: await personOf('reviewer', 'Ravi Reviewer'),
    admin: await personOf('admin', 'Ada Admin'),
  }
  return { ...people, ...(await articleBy(people.editor)) }
}

/** Records a claim on words that stand in the ferry text. */
export async function claimOn(room: Newsroom, actor: Actor, words: string): Promise<ClaimRow> {
  const start = ferryText.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in the copy`)
  return recordClaim(actor, {
    articleId: room.articleId,
    claimId: randomUUID(),
    versionId: room.versionId,
    start,
    end: start + words.length,
    kind: 'other',
    priority: 'normal',
  })
}

export function seen(
  room: { articleId: string },
  claim: ClaimRow,
): { articleId: string; claimId: string; seenRevision: number } {
  return { articleId: room.articleId, claimId: claim.id, seenRevision: claim.revision }
}

export async function revise(
  room: Newsroom,
  actor: Actor,
  claim: ClaimRow,
  changes: ReviseClaimInput['changes'],
): Promise<ClaimRow> {
  return reviseClaim(actor, reviseClaimSchema.parse({ ...seen(room, claim), changes }))
}

export async function sourceBy(actor: Actor, title: string, origin: string | null = null): Promise<string> {
  const sourceId = randomUUID()
  const blank = { address: null, publisher: null, publishedOn: null, description: null }
  await recordSource(actor, { sourceId, kind: 'document', title, origin, ...blank })
  return sourceId
}

export const evidenceFields: EvidenceFields = {
  stance: 'supports',
  use: 'primary',
  fromAuthor: false,
  excerpt: 'Invented for a test.',
  locator: 'page 1',
  accessedAt: '2026-01-18T11:00:00.000Z',
}

export async function attach(
  room: Newsroom,
  actor: Actor,
  claim: ClaimRow,
  fields: Partial<EvidenceFields> = {},
  sourceId?: string,
): Promise<ClaimRow> {
  return attachEvidence(actor, {
    ...seen(room, claim),
    evidenceId: randomUUID(),
    sourceId: sourceId ?? (await sourceBy(actor, 'Harbour log')),
    ...evidenceFields,
    ...fields,
  })
}

/** A claim by the actor that has evidence and is Confirmed; still being checked. */
export async function checkedClaim(room: Newsroom, actor: Actor, words: string): Promise<ClaimRow> {
  const attached = await attach(room, actor, await claimOn(room, actor, words))
  return revise(room, actor, attached, { status: 'confirmed' })
}

/** As `checkedClaim`, submitted. */
export async function readyClaim(room: Newsroom, actor: Actor, words: string): Promise<ClaimRow> {
  return submitForReview(actor, seen(room, await checkedClaim(room, actor, words)))
}

/** As `readyClaim` by the editor, approved by the reviewer. */
export async function approvedClaim(room: Newsroom, words: string): Promise<ClaimRow> {
  return approveClaim(room.reviewer, seen(room, await readyClaim(room, room.editor, words)))
}
