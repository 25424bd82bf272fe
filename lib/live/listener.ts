import { Client } from 'pg'
import { z } from 'zod'

const announcement = z.object({ articleId: z.uuid().nullable(), sequence: z.number().int() })

type Heard = (sequence: number) => void

/** Milliseconds before a lost connection is tried again. */
const retryAfter = 1_000

/**
 * One connection that LISTENs for the inserts of events, shared by all readers of this process.
 * Not of the pool: a pooled connection may be handed to somebody else, and then nobody hears.
 */
class EventListener {
  private readonly heardBy = new Map<string, Set<Heard>>()
  private connecting = false
  private client: Client | undefined

  /** Calls back with the sequence of every event of the article from now on, until the returned function is called. */
  subscribe(articleId: string, heard: Heard): () => void {
    const readers = this.heardBy.get(articleId) ?? new Set<Heard>()
    readers.add(heard)
    this.heardBy.set(articleId, readers)
    void this.connect()
    return () => {
      readers.delete(heard)
      if (readers.size === 0) this.heardBy.delete(articleId)
    }
  }

  private async connect(): Promise<void> {
    if (this.client || this.connecting) return
    this.connecting = true
    const client = new Client({
      connectionString: process.env.DATABASE_URL,
      keepAlive: true,
      application_name: 'tickmark-live',
    })
    client.on('notification', (message) => this.hear(message.payload))
    client.on('error', () => this.reconnect(client))
    client.on('end', () => this.reconnect(client))
    try {
      await client.connect()
      await client.query('LISTEN tickmark_event')
      this.client = client
      // What was missed while nobody listened is fetched by sequence: tell every reader to look.
      for (const readers of this.heardBy.values()) for (const heard of readers) heard(Number.MAX_SAFE_INTEGER)
    } catch {
      this.reconnect(client)
    } finally {
      this.connecting = false
    }
  }

  private hear(payload: string | undefined): void {
    const parsed = announcement.safeParse(payload === undefined ? undefined : JSON.parse(payload))
    if (!parsed.success || parsed.data.articleId === null) return
    for (const heard of this.heardBy.get(parsed.data.articleId) ?? []) heard(parsed.data.sequence)
  }

  private reconnect(lost: Client): void {
    if (this.client === lost) this.client = undefined
    else if (this.client) return
    lost.removeAllListeners()
    lost.on('error', () => undefined)
    void lost.end().catch(() => undefined)
    if (this.heardBy.size > 0) setTimeout(() => void this.connect(), retryAfter).unref()
  }
}

declare global {
  // Kept across reloads of `next dev`, which would otherwise listen twice.
  var tickmarkListener: EventListener | undefined
}

export function eventListener(): EventListener {
  globalThis.tickmarkListener ??= new EventListener()
  return globalThis.tickmarkListener
}
