'use client'

import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { useMessages } from '@/components/ui/messages-context'
import type { ClaimRow } from '@/lib/claims/claim'
import { missingForReview } from '@/lib/review/gate'
import { useBench } from './bench-context'

interface PrimaryButtonProps {
  readonly claims: readonly ClaimRow[]
  readonly openClaim: ClaimRow | null
  readonly mayApprove: boolean
  onSubmit(claim: ClaimRow): void
  onApprove(claim: ClaimRow): void
}

const isSubmitted = (claim: ClaimRow): boolean => claim.progress === 'ready' || claim.progress === 'approved'

/** The one button that moves the work on: for the open claim, or for all that are complete, or on to the review. */
export function PrimaryButton({ claims, openClaim, mayApprove, onSubmit, onApprove }: PrimaryButtonProps) {
  const t = useMessages()
  const { article, store, canEdit, canReview } = useBench()
  if (openClaim && mayApprove) {
    return (
      <Button variant="primary" keycap="A" onClick={() => onApprove(openClaim)}>
        {t('claim.approve')}
      </Button>
    )
  }
  if (canEdit && openClaim && !isSubmitted(openClaim)) {
    const gaps = missingForReview(openClaim).length > 0
    return (
      <Button
        variant="primary"
        keycap="S"
        aria-disabled={gaps || undefined}
        aria-describedby={gaps ? `gaps-${openClaim.id}` : undefined}
        onClick={() => onSubmit(openClaim)}
      >
        <span>
          {t('workbench.submit.short')}
          <span className="wide">{t('workbench.submit.rest')}</span>
        </span>
      </Button>
    )
  }
  const complete = claims.filter((claim) => !isSubmitted(claim) && missingForReview(claim).length === 0)
  if (canEdit && complete.length > 0) {
    return (
      <Button
        variant="primary"
        onClick={() => complete.forEach((claim) => void store.write(claim.id, { kind: 'submit' }))}
      >
        <span>
          {t('workbench.submit.many', { count: complete.length })}
          <span className="wide">{t('workbench.submit.rest')}</span>
        </span>
      </Button>
    )
  }
  if (!canReview) return null
  return (
    <LinkButton variant="primary" href={`/articles/${article.id}/review`}>
      {t('workbench.review')}
    </LinkButton>
  )
}
