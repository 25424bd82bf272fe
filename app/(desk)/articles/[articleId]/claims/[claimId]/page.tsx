import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { OwnAccountMenu } from '@/components/people/desk-bar'
import { ClaimPage } from '@/components/review/claim-page'
import { articleWithCurrentVersion } from '@/lib/articles/queries'
import { requireActor } from '@/lib/auth/session'
import { Refusal } from '@/lib/errors'
import { getTranslate } from '@/lib/messages/server'
import type { Actor } from '@/lib/policy/actor'
import { claimDetail } from '@/lib/review/queries'
import { restoreClaimAction } from '../../actions'

interface Asked {
  params: Promise<{ articleId: string; claimId: string }>
}

const ids = z.object({ articleId: z.uuid(), claimId: z.uuid() })

async function read(actor: Actor, asked: Awaited<Asked['params']>) {
  const parsed = ids.safeParse(asked)
  if (!parsed.success) notFound()
  const { articleId, claimId } = parsed.data
  try {
    const [head, detail] = await Promise.all([
      articleWithCurrentVersion(actor, articleId),
      claimDetail(actor, articleId, claimId),
    ])
    return { ...head, detail }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'notFound') notFound()
    throw error
  }
}

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const { article, detail } = await read(await requireActor(), await params)
  return { title: `${getTranslate()('review.claim', { number: detail.claim.number })}, ${article.workingTitle}` }
}

export default async function OneClaimPage({ params }: Asked) {
  const actor = await requireActor()
  const { article, version, detail } = await read(actor, await params)
  return (
    <ClaimPage
      actor={actor}
      article={article}
      version={version}
      detail={detail}
      restore={restoreClaimAction}
      account={<OwnAccountMenu name={actor.name} role={actor.role} />}
    />
  )
}
