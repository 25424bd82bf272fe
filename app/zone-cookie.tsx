'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { ZONE_COOKIE } from '@/lib/messages/moments'

const YEAR_IN_SECONDS = 31_536_000

/**
 * Tells the server the reader's time zone, so that both print the same times, and asks once for the page again
 * when the server has guessed another one.
 * @param timeZone what the server used for this page
 */
export function ZoneCookie({ timeZone }: { timeZone: string }) {
  const router = useRouter()
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone
    if (!own || own === timeZone || document.cookie.includes(`${ZONE_COOKIE}=${encodeURIComponent(own)}`)) return
    const secure = location.protocol === 'https:' ? '; Secure' : ''
    document.cookie = `${ZONE_COOKIE}=${encodeURIComponent(own)}; Path=/; Max-Age=${String(YEAR_IN_SECONDS)}; SameSite=Lax${secure}`
    router.refresh()
  }, [router, timeZone])
  return null
}
