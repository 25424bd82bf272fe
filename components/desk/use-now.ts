'use client'

import { useEffect, useState } from 'react'

/** The time, a minute old at most. Begins with the server's, so that both draw the same words. */
export function useNow(startedAt: string): number {
  const [now, setNow] = useState(() => Date.parse(startedAt))
  useEffect(() => {
    const tick = (): void => setNow(Date.now())
    tick()
    const timer = setInterval(tick, 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
