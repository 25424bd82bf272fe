import './styles/fonts.css'
import './styles/tokens.css'
import './styles/status.css'
import './styles/base.css'
import './styles/copy.css'
import './styles/highlights.css'
import './styles/controls.css'
import './styles/parts.css'
import './styles/ledgers.css'
import './styles/bars.css'
import './styles/floats.css'
import './styles/print.css'

import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { MessagesProvider } from '@/components/ui/messages-context'
import { SkipLink } from '@/components/ui/skip-link'
import { THEME_COOKIE, themeAttribute, themeFrom } from '@/components/ui/theme-choice'
import { ToastProvider } from '@/components/ui/toast'
import { getLocale, getTimeZone, getTranslate } from '@/lib/messages/server'
import { ZoneCookie } from './zone-cookie'

export function generateMetadata(): Metadata {
  const t = getTranslate()
  return {
    title: { default: t('ui.product'), template: `%s · ${t('ui.product')}` },
    description: t('ui.description'),
    // A desk's drafts have no business in a search engine; public reviewed versions say otherwise themselves.
    robots: { index: false, follow: false },
    referrer: 'same-origin',
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#EEF1EB' },
    { media: '(prefers-color-scheme: dark)', color: '#111412' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = getLocale()
  const timeZone = await getTimeZone()
  const theme = themeFrom((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <html lang={locale} data-theme={themeAttribute(theme)} suppressHydrationWarning>
      <body>
        <MessagesProvider locale={locale} timeZone={timeZone}>
          <SkipLink />
          <ToastProvider>{children}</ToastProvider>
          <ZoneCookie timeZone={timeZone} />
        </MessagesProvider>
      </body>
    </html>
  )
}
