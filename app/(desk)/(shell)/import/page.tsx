import type { Metadata } from 'next'
import { ImportScreen } from '@/components/import/import-screen'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { deskSettings } from '@/lib/articles/queries'
import { requireActor } from '@/lib/auth/session'
import { env } from '@/lib/env'
import { getLocale, getTranslate } from '@/lib/messages/server'
import { can } from '@/lib/policy/can'
import { importArticleAction } from './actions'

export function generateMetadata(): Metadata {
  return { title: getTranslate()('import.title') }
}

export default async function ImportPage() {
  const actor = await requireActor()
  const t = getTranslate()
  if (!can(actor, 'article.import')) {
    return (
      <main id="main" tabIndex={-1} className="page on-sheet">
        <div className="page-head">
          <h1>{t('import.title')}</h1>
        </div>
        <EmptyState
          say={t('import.noRight.say')}
          how={t('import.noRight.how')}
          action={<LinkButton href="/">{t('import.noRight.back')}</LinkButton>}
        />
      </main>
    )
  }
  const { timeZone } = await deskSettings()
  return (
    <ImportScreen
      personId={actor.id}
      deskLanguage={getLocale()}
      timeZone={timeZone}
      now={new Date().toISOString()}
      limitBytes={env().TICKMARK_IMPORT_LIMIT_BYTES}
      importArticle={importArticleAction}
    />
  )
}
