'use client'

import { useRouter } from 'next/navigation'
import { useToast } from '@/components/ui/toast'
import type { ActionResult } from '@/lib/action-result'
import type { ReaderError } from '@/lib/errors'
import { useSubmit } from './use-submit'

interface PeopleWork {
  readonly busy: boolean
  readonly error: ReaderError | null
  /** Runs an action, shows the list anew whatever came of it, and says in one line that it is done. */
  readonly work: <R>(action: () => Promise<ActionResult<R>>, done?: string) => Promise<R | undefined>
}

export function usePeopleWork(): PeopleWork {
  const router = useRouter()
  const tell = useToast()
  const { busy, error, run } = useSubmit()
  const work = async <R>(action: () => Promise<ActionResult<R>>, done?: string): Promise<R | undefined> => {
    const value = await run(async () => {
      const result = await action()
      if (result.ok && done !== undefined) tell({ text: done })
      return result
    })
    router.refresh()
    return value
  }
  return { busy, error, work }
}
