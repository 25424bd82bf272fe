import { database } from '@/lib/db/client'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import { eventListener } from './listener'
import { presence } from './presence'

/** Milliseconds between signs of life; proxies drop a silent line after 30 to 60 seconds. */
const heartbeat = 15_000

interface Standing {
  tokenVersion: number
  role: string
}

async function standingOf(actor: Actor): Promise<Standing | null> {
  const person = await database().person.findUnique({
    where: { id: actor.id },
    select: { tokenVersion: true, role: true, deactivatedAt: true },
  })
  return person && person.deactivatedAt === null ? { tokenVersion: person.tokenVersion, role: person.role } : null
}

/**
 * The article's live feed as server-sent events: `change` with the sequence reached (readers fetch the rows under their own rights),
 * `presence` with who is there. Resumes after the given sequence. Ends when the person loses their account, role or session.
 */
export function eventStream(
  actor: Actor,
  articleId: string,
  after: number,
  closed: AbortSignal,
): ReadableStream<Uint8Array> {
  authorize(actor, 'claim.read')
  const encoder = new TextEncoder()
  let reached = after
  let leave = (): void => undefined

  return new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (text: string): void => {
        try {
          controller.enqueue(encoder.encode(text))
        } catch {
          leave()
        }
      }
      const began = await standingOf(actor)
      const isInForce = async (): Promise<boolean> => {
        const now = await standingOf(actor)
        return now !== null && began !== null && now.tokenVersion === began.tokenVersion && now.role === began.role
      }
      const looks = { running: false, again: false }
      // A function, because it changes while the loop below waits.
      const isAskedAgain = (): boolean => looks.again
      const look = async (): Promise<void> => {
        if (looks.running) {
          looks.again = true
          return
        }
        looks.running = true
        try {
          do {
            looks.again = false
            const [article, inForce] = await Promise.all([
              database().article.findUnique({ where: { id: articleId }, select: { sequence: true } }),
              isInForce(),
            ])
            if (!article || !inForce) {
              send('event: ended\ndata: {}\n\n')
              leave()
              controller.close()
              return
            }
            if (article.sequence > reached) {
              reached = article.sequence
              send(`id: ${reached}\nevent: change\ndata: {"sequence":${reached}}\n\n`)
            }
          } while (isAskedAgain())
        } catch {
          // The database is away for a moment; the next sign of life looks again.
        } finally {
          looks.running = false
        }
      }
      const unsubscribe = eventListener().subscribe(articleId, () => void look())
      const exit = presence().enter(articleId, actor, (present) => {
        const people = present.map(({ id, name, role }) => ({ id, name, role }))
        send(`event: presence\ndata: ${JSON.stringify(people)}\n\n`)
      })
      const beat = setInterval(() => {
        send(': alive\n\n')
        void look()
      }, heartbeat)
      leave = () => {
        clearInterval(beat)
        unsubscribe()
        exit()
        leave = () => undefined
      }
      closed.addEventListener('abort', () => leave())
      send('retry: 1000\n\n')
      await look()
    },
    cancel() {
      leave()
    },
  })
}
