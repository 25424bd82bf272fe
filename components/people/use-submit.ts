'use client'

import { useCallback, useState } from 'react'
import { useMessages } from '@/components/ui/messages-context'
import type { ActionResult } from '@/lib/action-result'
import type { ReaderError } from '@/lib/errors'

interface Submit {
  readonly busy: boolean
  readonly error: ReaderError | null
  readonly setError: (error: ReaderError | null) => void
  /** @returns the value, or undefined when it failed; the failure is then in `error` */
  readonly run: <R>(work: () => Promise<ActionResult<R>>) => Promise<R | undefined>
}

/** One form's way to its action: busy while it is out, the failure in words afterwards, a lost connection among them. */
export function useSubmit(): Submit {
  const t = useMessages()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<ReaderError | null>(null)
  const run = useCallback(
    async <R>(work: () => Promise<ActionResult<R>>): Promise<R | undefined> => {
      setBusy(true)
      setError(null)
      try {
        const result = await work()
        if (result.ok) return result.value
        setError(result.error)
      } catch {
        setError({ code: 'unavailable', message: t('errors.network') })
      } finally {
        setBusy(false)
      }
      return undefined
    },
    [t],
  )
  return { busy, error, setError, run }
}
