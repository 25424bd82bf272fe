'use client'

import { useEffect, useRef, useState } from 'react'
import { BenchStore, type BenchOptions } from './bench-store'
import { keptWrites } from './kept-writes'
import { fetchDetail, followArticle, type Live } from './live'

/** One store for one article and person, following the article as long as the page stands. */
export function useBenchStore(
  options: BenchOptions,
  openId: () => string | null,
): { store: BenchStore; retry: () => void } {
  const [store] = useState(() => new BenchStore(options))
  const live = useRef<Live | null>(null)
  const asksFor = useRef(openId)
  useEffect(() => {
    asksFor.current = openId
  })
  const { articleId, me } = options
  const personId = me.id

  useEffect(() => {
    store.restore(keptWrites(articleId, personId))
    live.current = followArticle(store, articleId, (touched) => {
      const open = asksFor.current()
      for (const id of touched) if (id === open || store.get().details.has(id)) void fetchDetail(store, articleId, id)
    })
    // A tab that closes with unsent writes keeps them; the browser need not ask.
    return () => live.current?.stop()
  }, [store, articleId, personId])

  return { store, retry: () => live.current?.retry() }
}
