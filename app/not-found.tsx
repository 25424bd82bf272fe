import { LinkButton } from '@/components/ui/link-button'
import { Wordmark } from '@/components/ui/wordmark'
import { getTranslate } from '@/lib/messages/server'

export default function NotFound() {
  const t = getTranslate()
  return (
    <main id="main" tabIndex={-1} className="plain-page">
      <div>
        <Wordmark />
        <h1>{t('errors.missing.title')}</h1>
        <p>{t('errors.missing.body')}</p>
        <div className="row">
          <LinkButton variant="primary" href="/">
            {t('errors.page.desk')}
          </LinkButton>
        </div>
      </div>
    </main>
  )
}
