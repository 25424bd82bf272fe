import { createHash, randomInt, randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { findTk } from '@/lib/articles/import/tk'
import { changeArticle } from '@/lib/audit/change'
import { claimRows } from '@/lib/claims/rows'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import { buildSnapshot } from './build-snapshot'
import { signOffChecks } from './gate'
import type { SignOffVersionInput } from './schema'

/** A readable address that is not taken: title, version, and five letters that make it one of a kind. */
function slugFor(workingTitle: string, versionNumber: number): string {
  const words = workingTitle
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  const letters = Array.from({ length: 5 }, () => 'bcdfghjkmnpqrstvwxz'.charAt(randomInt(19))).join('')
  return `${words || 'article'}-v${versionNumber}-${letters}`
}

export interface SignedOff {
  reviewedVersionId: string
  slug: string
  sha256: string
}

/**
 * Freezes the current version with its claims: canonical snapshot (RFC 8785), SHA-256, and from then on the database refuses every write beneath it.
 * @throws {Refusal} forbidden, notFound, frozen; conflict when anything was done since the person looked; gate with the rules not met, unless overridden with a reason
 */
export async function signOffVersion(actor: Actor, input: SignOffVersionInput): Promise<SignedOff> {
  return changeArticle(actor, { articleId: input.articleId }, async (tx, head) => {
    authorize(actor, 'version.signOff')
    const sequence = head.sequence - 1
    if (head.currentVersionId !== input.versionId || sequence !== input.seenSequence) {
      throw new Refusal('conflict', `article at ${sequence}, seen ${input.seenSequence}`, {
        messageId: 'errors.articleMovedOn',
        details: { sequence },
      })
    }
    const version = await tx.version.findUniqueOrThrow({
      where: { id: head.currentVersionId },
      include: { article: true },
    })
    const checks = signOffChecks(await claimRows(tx, { articleId: head.articleId }), findTk(version.text).length)
    const unmet = checks.filter((check) => !check.isMet)
    const { overrideReason } = input
    if (unmet.length > 0) {
      if (overrideReason === null) {
        throw new Refusal('gate', `sign-off: ${unmet.map((check) => check.rule).join(', ')} not met`, {
          messageId: 'errors.notReadyForSignOff',
          details: { checks },
        })
      }
      authorize(actor, 'version.override')
    }
    const at = new Date()
    const override =
      unmet.length > 0 && overrideReason !== null
        ? { reason: overrideReason, unmet: unmet.map((check) => check.rule) }
        : null
    const snapshot = canonicalize(
      await buildSnapshot(tx, actor, { articleId: head.articleId, versionId: version.id, sequence, at, override }),
    )
    if (snapshot === undefined) throw new Error('the snapshot has no canonical form')
    const sha256 = createHash('sha256').update(snapshot, 'utf8').digest('hex')
    const reviewedVersionId = randomUUID()
    const slug = slugFor(version.article.workingTitle, version.number)
    await tx.reviewedVersion.create({
      data: {
        id: reviewedVersionId,
        articleId: head.articleId,
        versionId: version.id,
        slug,
        snapshot,
        sha256,
        overrideReason: override?.reason ?? null,
        signedOffById: actor.id,
        signedOffAt: at,
      },
    })
    return {
      result: { reviewedVersionId, slug, sha256 },
      event: {
        kind: 'version.signedOff',
        payload: {
          reviewedVersionId,
          versionNumber: version.number,
          slug,
          sha256,
          overrideReason: override?.reason ?? null,
        },
      },
    }
  })
}
