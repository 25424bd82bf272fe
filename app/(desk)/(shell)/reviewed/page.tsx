import type { Metadata } from 'next'
import { ReviewedLedger } from '@/components/reviewed/reviewed-ledger'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { requireActor } from '@/lib/auth/session'
import { getTranslate } from '@/lib/messages/server'
import { listReviewedVersions } from '@/lib/review/queries'

export function generateMetadata(): Metadata {
  return { title: getTranslate()('reviewed.title') }
}

export default async function Page() {
  const rows = await listReviewedVersions(await requireActor())
  const t = getTranslate()
  return (
    <main id="main" tabIndex={-1} className="page on-sheet">
      <div className="page-head">
        <h1>{t('reviewed.title')}</h1>
      </div>
      {rows.length === 0 ? (
        <EmptyState
          say={t('reviewed.empty.say')}
          how={t('reviewed.empty.how')}
          action={<LinkButton href="/">{t('reviewed.empty.action')}</LinkButton>}
        />
      ) : (
        <ReviewedLedger rows={rows} />
      )}
    </main>
  )
}
