'use client'

import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { useMessages } from '@/components/ui/messages-context'
import { Wordmark } from '@/components/ui/wordmark'

function digestOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('digest' in error)) return undefined
  return typeof error.digest === 'string' ? error.digest : undefined
}

/** Shows the number under which the server logged the failure, never its message. */
export function BrokenPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useMessages()
  const number = digestOf(error)
  return (
    <main id="main" tabIndex={-1} className="plain-page">
      <div>
        <Wordmark />
        <h1>{t('errors.page.title')}</h1>
        <p role="alert">{t('errors.page.body')}</p>
        {number && <p className="hint">{t('errors.page.number', { number })}</p>}
        <div className="row">
          <Button variant="primary" onClick={onRetry}>
            {t('errors.page.retry')}
          </Button>
          <LinkButton variant="quiet" href="/">
            {t('errors.page.desk')}
          </LinkButton>
        </div>
      </div>
    </main>
  )
}
