import type { Actor } from '@/lib/policy/actor'

type Told = (present: Actor[]) => void

/** Who has an article open, in this process. Presence is a courtesy: nothing is decided by it. */
class Presence {
  private readonly rooms = new Map<string, Map<symbol, { actor: Actor; told: Told }>>()

  /** Enters the article; every reader of it is told who is there. Returns the way out. */
  enter(articleId: string, actor: Actor, told: Told): () => void {
    const seat = Symbol(actor.id)
    const room = this.rooms.get(articleId) ?? new Map<symbol, { actor: Actor; told: Told }>()
    room.set(seat, { actor, told })
    this.rooms.set(articleId, room)
    this.announce(articleId)
    return () => {
      room.delete(seat)
      if (room.size === 0) this.rooms.delete(articleId)
      else this.announce(articleId)
    }
  }

  private announce(articleId: string): void {
    const seats = [...(this.rooms.get(articleId)?.values() ?? [])]
    const present = [...new Map(seats.map(({ actor }) => [actor.id, actor])).values()]
    for (const { told } of seats) told(present)
  }
}

declare global {
  var tickmarkPresence: Presence | undefined
}

export function presence(): Presence {
  globalThis.tickmarkPresence ??= new Presence()
  return globalThis.tickmarkPresence
}
