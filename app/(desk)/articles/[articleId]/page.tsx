import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { OwnAccountMenu } from '@/components/people/desk-bar'
import { Workbench } from '@/components/workbench/workbench'
import { requireActor } from '@/lib/auth/session'
import { workbench } from '@/lib/claims/queries'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import {
  addNoteAction,
  approveClaimAction,
  attachEvidenceAction,
  recordClaimAction,
  recordSourceAction,
  removeEvidenceAction,
  resizeOccurrenceAction,
  restoreClaimAction,
  returnClaimAction,
  reviseClaimAction,
  reviseEvidenceAction,
  submitForReviewAction,
  undoLastChangeAction,
  withdrawClaimAction,
} from './actions'

interface Asked {
  params: Promise<{ articleId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const actions = {
  recordClaim: recordClaimAction,
  reviseClaim: reviseClaimAction,
  resizeOccurrence: resizeOccurrenceAction,
  withdrawClaim: withdrawClaimAction,
  restoreClaim: restoreClaimAction,
  addNote: addNoteAction,
  recordSource: recordSourceAction,
  attachEvidence: attachEvidenceAction,
  reviseEvidence: reviseEvidenceAction,
  removeEvidence: removeEvidenceAction,
  submitForReview: submitForReviewAction,
  approveClaim: approveClaimAction,
  returnClaim: returnClaimAction,
  undoLastChange: undoLastChangeAction,
}

async function read(actor: Actor, articleId: string) {
  if (!z.uuid().safeParse(articleId).success) notFound()
  try {
    return await workbench(actor, articleId)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'notFound') notFound()
    throw error
  }
}

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const { article, version } = await read(await requireActor(), (await params).articleId)
  return { title: `${article.workingTitle}, v${version.number}` }
}

export default async function WorkbenchPage({ params, searchParams }: Asked) {
  const actor = await requireActor()
  const [{ articleId }, { claim }] = await Promise.all([params, searchParams])
  const { article, version, claims } = await read(actor, articleId)
  const openClaimId = claims.find((row) => row.id === claim)?.id ?? null
  return (
    <Workbench
      key={version.id}
      actor={actor}
      article={article}
      version={version}
      claims={claims}
      actions={actions}
      account={<OwnAccountMenu name={actor.name} role={actor.role} />}
      openClaimId={openClaimId}
    />
  )
}
