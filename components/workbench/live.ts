import { isClaimDetail, isClaimsSince, isPeople, parsed } from './answers'
import type { BenchStore } from './bench-store'

/** Milliseconds that a line may be down before the reader is told: a blink is nobody's business. */
const PATIENCE = 2_500
const RETRY = 3_000

async function fetched(address: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(address, { headers: { accept: 'application/json' }, cache: 'no-store' })
  return { status: response.status, body: parsed(await response.text()) }
}

/** Reads what the open claim shows besides its row. */
export async function fetchDetail(store: BenchStore, articleId: string, claimId: string): Promise<void> {
  try {
    const { status, body } = await fetched(`/api/articles/${articleId}/claims/${claimId}`)
    if (status === 200 && isClaimDetail(body)) store.setDetail(claimId, body)
    else store.setDetail(claimId, 'failed')
  } catch {
    store.setDetail(claimId, 'failed')
  }
}

export interface Live {
  /** Looks again at once, and sends what waits. */
  retry(): void
  stop(): void
}

/**
 * Follows the article: events carry a sequence, the rows behind it are fetched. After a lost line the stream resumes after the
 * sequence that the store has reached, so nothing falls between.
 * @param onTouched claims whose evidence or notes may have changed
 */
export function followArticle(
  store: BenchStore,
  articleId: string,
  onTouched: (claimIds: readonly string[]) => void,
): Live {
  let source: EventSource | null = null
  let stopped = false
  let fetching = false
  // Counts the calls: what a fetch on its way brings may be older than the event that came meanwhile.
  let asked = 0
  let patience = 0
  let reopening = 0

  const lost = (): void => {
    if (patience === 0) patience = window.setTimeout(() => store.setConnection('lost'), PATIENCE)
  }
  const found = (): void => {
    window.clearTimeout(patience)
    patience = 0
    store.setConnection('live')
  }

  const catchUp = async (): Promise<void> => {
    asked += 1
    if (fetching) return
    fetching = true
    try {
      let served: number
      do {
        served = asked
        const { status, body } = await fetched(`/api/articles/${articleId}/claims?since=${store.get().sequence}`)
        if (status === 401) store.setConnection('signedOut')
        if (status !== 200 || !isClaimsSince(body)) return
        store.merge(body)
        found()
        onTouched(body.claims.map((claim) => claim.id))
      } while (served !== asked)
    } catch {
      lost()
    } finally {
      fetching = false
    }
  }

  const open = (): void => {
    if (stopped) return
    source?.close()
    source = new EventSource(`/api/articles/${articleId}/events?after=${store.get().sequence}`)
    source.addEventListener('open', () => {
      found()
      void catchUp()
      void store.flush()
    })
    source.addEventListener('change', () => void catchUp())
    source.addEventListener('presence', (event) => {
      const people = parsed(String(event.data))
      if (isPeople(people)) store.setPresent(people)
    })
    source.addEventListener('ended', () => {
      source?.close()
      store.setConnection('signedOut')
    })
    source.addEventListener('error', () => {
      lost()
      // A browser gives a stream up for good when the answer was no stream: then it is for us to come back.
      if (source?.readyState !== EventSource.CLOSED) return
      window.clearTimeout(reopening)
      reopening = window.setTimeout(open, RETRY)
    })
  }

  const retry = (): void => {
    if (source?.readyState !== EventSource.OPEN) open()
    void catchUp()
    void store.flush()
  }
  const offline = (): void => store.setConnection('lost')

  window.addEventListener('online', retry)
  window.addEventListener('offline', offline)
  open()
  return {
    retry,
    stop() {
      stopped = true
      window.clearTimeout(patience)
      window.clearTimeout(reopening)
      window.removeEventListener('online', retry)
      window.removeEventListener('offline', offline)
      source?.close()
    },
  }
}
