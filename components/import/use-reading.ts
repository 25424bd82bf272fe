'use client'

import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { read, type CopyFormat, type Reading } from '@/lib/articles/import/preview'

/** Up to here a text is read between two frames, in UTF-16 units; beyond it, in a worker. */
const SHORT = 60_000
/** A long text is read once typing has rested this long, in milliseconds. */
const SETTLE = 300
/** A worker that has not begun by then will not: some browsers tell of a failed start only by silence. In milliseconds. */
const SILENCE = 4_000

type Answer = { turn: number } & ({ hasBegun: true } | { reading: Reading })

/** Reads long texts aside, so that typing never waits. Where a worker cannot start, they are read here after all. */
function useLongReading(raw: string, format: CopyFormat, isLong: boolean): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null)
  const worker = useRef<Worker | null>(null)
  const turn = useRef(0)

  useEffect(() => () => worker.current?.terminate(), [])

  useEffect(() => {
    if (!isLong) return
    const mine = ++turn.current
    const readHere = (): void => {
      if (mine === turn.current) setReading(read(raw, format))
    }
    const timer = setTimeout(() => {
      let silence = 0
      try {
        // A reading that nobody waits for any more is stopped, not awaited.
        worker.current?.terminate()
        const started = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
        silence = window.setTimeout(readHere, SILENCE)
        started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
          window.clearTimeout(silence)
          if ('reading' in data && data.turn === turn.current) setReading(data.reading)
        })
        started.addEventListener('error', () => {
          window.clearTimeout(silence)
          readHere()
        })
        started.postMessage({ raw, format, turn: mine })
        worker.current = started
      } catch {
        window.clearTimeout(silence)
        readHere()
      }
    }, SETTLE)
    return () => clearTimeout(timer)
  }, [raw, format, isLong])

  return reading
}

/** What stands in the text, a moment behind the typing. Null while a long text is read for the first time. */
export function useReading(raw: string, format: CopyFormat): Reading | null {
  const isLong = raw.length > SHORT
  const settled = useDeferredValue(raw)
  const short = useMemo(() => (settled.length > SHORT ? null : read(settled, format)), [settled, format])
  const long = useLongReading(raw, format, isLong)
  return isLong ? long : (short ?? long)
}
