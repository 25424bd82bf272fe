import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { OwnAccountMenu } from '@/components/people/desk-bar'
import type { LeftInCopy } from '@/components/review/checklist'
import { Review } from '@/components/review/review'
import { codePointLength } from '@/lib/anchoring/units'
import { findTk } from '@/lib/articles/import/tk'
import type { VersionRow } from '@/lib/articles/article'
import { requireActor } from '@/lib/auth/session'
import { Refusal } from '@/lib/errors'
import { getTranslate } from '@/lib/messages/server'
import type { Actor } from '@/lib/policy/actor'
import { claimDetail, reviewDesk } from '@/lib/review/queries'
import * as workbenchActions from '../actions'
import { signOffVersionAction } from './actions'

interface Asked {
  params: Promise<{ articleId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function read(actor: Actor, articleId: string) {
  if (!z.uuid().safeParse(articleId).success) notFound()
  try {
    return await reviewDesk(actor, articleId)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'notFound') notFound()
    throw error
  }
}

/** What is left to be filled in, with the kind of block in which it stands. */
function leftInCopy(version: VersionRow): LeftInCopy[] {
  return findTk(version.text).map(({ start, end }) => {
    const at = codePointLength(version.text.slice(0, start))
    const block = version.blocks.find((candidate) => candidate.start <= at && at < candidate.end)
    return { words: version.text.slice(start, end), block: block?.kind ?? 'paragraph' }
  })
}

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const { article, version } = await read(await requireActor(), (await params).articleId)
  return { title: getTranslate()('review.title', { title: article.workingTitle, number: version.number }) }
}

export default async function ReviewPage({ params, searchParams }: Asked) {
  const actor = await requireActor()
  const [{ articleId }, asked] = await Promise.all([params, searchParams])
  const { article, version, claims } = await read(actor, articleId)
  const open =
    claims.find((claim) => claim.id === asked.claim) ??
    claims.find((claim) => claim.progress === 'ready' && claim.lastChangedById !== actor.id) ??
    claims[0]
  const {
    recordClaimAction: recordClaim,
    reviseClaimAction: reviseClaim,
    resizeOccurrenceAction: resizeOccurrence,
    withdrawClaimAction: withdrawClaim,
    restoreClaimAction: restoreClaim,
    addNoteAction: addNote,
    recordSourceAction: recordSource,
    attachEvidenceAction: attachEvidence,
    reviseEvidenceAction: reviseEvidence,
    removeEvidenceAction: removeEvidence,
    submitForReviewAction: submitForReview,
    approveClaimAction: approveClaim,
    returnClaimAction: returnClaim,
    undoLastChangeAction: undoLastChange,
  } = workbenchActions
  return (
    <Review
      key={version.id}
      actor={actor}
      article={article}
      version={version}
      claims={claims}
      leftInCopy={leftInCopy(version)}
      actions={{
        recordClaim,
        reviseClaim,
        resizeOccurrence,
        withdrawClaim,
        restoreClaim,
        addNote,
        recordSource,
        attachEvidence,
        reviseEvidence,
        removeEvidence,
        submitForReview,
        approveClaim,
        returnClaim,
        undoLastChange,
      }}
      signOff={signOffVersionAction}
      account={<OwnAccountMenu name={actor.name} role={actor.role} />}
      first={open ? await claimDetail(actor, articleId, open.id) : null}
    />
  )
}
