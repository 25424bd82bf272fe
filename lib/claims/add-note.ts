import { changeArticle } from '@/lib/audit/change'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import type { NoteRow } from './note'
import type { AddNoteInput } from './schema'

/**
 * Adds a note to a claim. Notes are talk about the work: no approval becomes stale by one.
 * @throws {Refusal} forbidden, notFound, frozen; conflict when a note with this id exists
 */
export async function addNote(actor: Actor, input: AddNoteInput): Promise<NoteRow> {
  return changeArticle(actor, { articleId: input.articleId }, async (tx, head) => {
    authorize(actor, 'claim.note')
    const claim = await tx.claim.findFirst({
      where: { id: input.claimId, articleId: head.articleId },
      select: { id: true },
    })
    if (!claim) throw new Refusal('notFound', 'no such claim in the article')
    if (await tx.note.findUnique({ where: { id: input.noteId }, select: { id: true } })) {
      throw new Refusal('conflict', 'a note with this id exists', { messageId: 'errors.noteExists' })
    }
    const note = await tx.note.create({
      data: { id: input.noteId, articleId: head.articleId, claimId: claim.id, body: input.body, authorId: actor.id },
    })
    return {
      result: {
        id: note.id,
        body: note.body,
        authorId: actor.id,
        authorName: actor.name,
        createdAt: note.createdAt.toISOString(),
      },
      event: { kind: 'claim.noted', claimId: claim.id, payload: { noteId: note.id } },
    }
  })
}
