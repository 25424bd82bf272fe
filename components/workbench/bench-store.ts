import type { ClaimRow } from '@/lib/claims/claim'
import type { ClaimsSince } from '@/lib/claims/queries'
import type { ReaderError } from '@/lib/errors'
import type { ClaimDetail } from '@/lib/review/queries'
import { standingClaim } from './answers'
import type { BenchState, Connection, Person } from './bench-state'
import { keepWrites } from './kept-writes'
import { sendWrite, type BenchActions } from './send-write'
import { alreadySays, raisesRevision, shownClaims, type Deed, type Me, type Write } from './writes'

export type Sent = 'saved' | 'conflict' | 'failed' | 'dropped'

export interface BenchOptions {
  readonly articleId: string
  readonly me: Me
  readonly actions: BenchActions
  readonly claims: readonly ClaimRow[]
  readonly sequence: number
  readonly isFrozen: boolean
}

/** Failures that say nothing about the write: it waits, and goes out again. */
const passing: ReadonlySet<ReaderError['code']> = new Set(['unavailable', 'tooMany', 'unauthenticated'])

function without<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  if (!map.has(key)) return map
  const next = new Map(map)
  next.delete(key)
  return next
}

/**
 * The workbench's state outside React: what the server says, and over it what this person did that is not sent yet.
 * Writes go out one at a time, in order; a later one of the same person builds on the revision that the earlier one made.
 */
export class BenchStore {
  private state: BenchState
  private readonly listeners = new Set<() => void>()
  private readonly waiting = new Map<string, (sent: Sent) => void>()
  private sending = false
  private shown: { rows: BenchState['rows']; writes: BenchState['writes']; claims: ClaimRow[] } | null = null
  readonly initial: BenchState

  constructor(private readonly options: BenchOptions) {
    this.state = {
      rows: new Map(options.claims.map((claim) => [claim.id, claim])),
      writes: [],
      conflicts: new Map(),
      failures: new Map(),
      details: new Map(),
      sequence: options.sequence,
      isFrozen: options.isFrozen,
      connection: 'live',
      present: [],
      savedAt: null,
    }
    this.initial = this.state
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly get = (): BenchState => this.state

  private set(change: Partial<BenchState>): void {
    const before = this.state
    this.state = { ...before, ...change }
    if (this.state.writes !== before.writes || this.state.conflicts !== before.conflicts) this.keep()
    for (const listener of this.listeners) listener()
  }

  /** A conflict that nobody has settled is unsent work as well. */
  private keep(): void {
    const { writes, conflicts } = this.state
    keepWrites(this.options.articleId, this.options.me.id, [
      ...[...conflicts.values()].flatMap((conflict) => conflict.writes),
      ...writes,
    ])
  }

  /** The claims as this person sees them; the same array until something changes. */
  claims(): ClaimRow[] {
    const { rows, writes } = this.state
    if (this.shown?.rows !== rows || this.shown.writes !== writes)
      this.shown = { rows, writes, claims: shownClaims(rows, writes, this.options.me) }
    return this.shown.claims
  }

  /** The revision that a write made now has seen: what stands, and this person's own writes on the way. */
  private seen(claimId: string): number {
    return this.state.rows.get(claimId)?.revision ?? 0
  }

  /** Shows the deed at once and sends it. Resolves when the server has taken or refused it; offline that may be long. */
  write(claimId: string, deed: Deed, seenRevision?: number): Promise<Sent> {
    const write: Write = {
      id: crypto.randomUUID(),
      claimId,
      seen: seenRevision ?? this.seen(claimId),
      at: new Date().toISOString(),
      deed,
    }
    this.set({ writes: [...this.state.writes, write], failures: without(this.state.failures, claimId) })
    return new Promise((resolve) => {
      this.waiting.set(write.id, resolve)
      void this.flush()
    })
  }

  /** Writes that an earlier tab left. */
  restore(writes: readonly Write[]): void {
    const known = new Set(this.state.writes.map((write) => write.id))
    const fresh = writes.filter((write) => !known.has(write.id))
    if (fresh.length === 0) return
    this.set({ writes: [...fresh, ...this.state.writes] })
    void this.flush()
  }

  /** Takes back the newest write that has not gone out. @returns whether there was one */
  dropLast(): boolean {
    const last = this.state.writes.at(-1)
    if (!last || (this.sending && this.state.writes.length === 1)) return false
    this.set({ writes: this.state.writes.slice(0, -1) })
    this.settle(last, 'dropped')
    return true
  }

  private settle(write: Write, sent: Sent): void {
    this.waiting.get(write.id)?.(sent)
    this.waiting.delete(write.id)
  }

  /** Sends what waits, oldest first, until it is all out or the line is down. */
  async flush(): Promise<void> {
    if (this.sending) return
    this.sending = true
    try {
      for (;;) {
        const write = this.state.writes[0]
        if (!write || !(await this.send(write))) break
      }
    } finally {
      this.sending = false
    }
  }

  /** @returns false when the write has to wait */
  private async send(write: Write): Promise<boolean> {
    let answer: Awaited<ReturnType<typeof sendWrite>>
    try {
      answer = await sendWrite(this.options.actions, this.options.articleId, write)
    } catch {
      this.set({ connection: 'lost' })
      return false
    }
    if (answer.ok) {
      this.taken(write, answer.value)
      return true
    }
    const { error } = answer
    if (passing.has(error.code)) {
      this.set({ connection: error.code === 'unauthenticated' ? 'signedOut' : 'lost' })
      return false
    }
    const standing = standingClaim(error.details)
    if (error.code === 'conflict' && standing) {
      if (standing.lastChangedById === this.options.me.id && alreadySays(standing, write)) this.taken(write, standing)
      else this.collided(write, standing)
      return true
    }
    // Sent twice with one id: the first sending was taken, and its answer lost.
    if (
      error.code === 'conflict' &&
      (write.deed.kind === 'note' ||
        write.deed.kind === 'attach' ||
        (write.deed.kind === 'record' && this.state.rows.has(write.claimId)))
    ) {
      this.taken(write, null)
      return true
    }
    this.set({
      writes: this.state.writes.filter((other) => other.id !== write.id),
      failures: new Map(this.state.failures).set(write.claimId, { error, write }),
    })
    this.settle(write, 'failed')
    return true
  }

  private taken(write: Write, row: ClaimRow | null): void {
    const rest = this.state.writes.filter((other) => other.id !== write.id)
    const rebased =
      row && raisesRevision(write.deed)
        ? rest.map((other) =>
            other.claimId === write.claimId && other.seen === write.seen ? { ...other, seen: row.revision } : other,
          )
        : rest
    const change: Partial<BenchState> = {
      writes: rebased,
      savedAt: new Date().toISOString(),
      connection: 'live',
      rows: row ? this.merged([row]) : this.state.rows,
    }
    this.set(change)
    this.settle(write, 'saved')
  }

  /** Sets the write aside, with what waits behind it on the same claim: it was meant for the same state of things. */
  private collided(write: Write, theirs: ClaimRow): void {
    const mine = this.state.writes.filter((other) => other.claimId === write.claimId && raisesRevision(other.deed))
    const set = new Set(mine.map((other) => other.id))
    const earlier = this.state.conflicts.get(write.claimId)?.writes ?? []
    this.set({
      rows: this.merged([theirs]),
      writes: this.state.writes.filter((other) => !set.has(other.id)),
      conflicts: new Map(this.state.conflicts).set(write.claimId, { theirs, writes: [...earlier, ...mine] }),
    })
    for (const other of mine) this.settle(other, 'conflict')
  }

  /** "Save mine on top": the same deeds, with what stands now as seen. */
  saveMine(claimId: string): void {
    const conflict = this.state.conflicts.get(claimId)
    if (!conflict) return
    const seen = this.state.rows.get(claimId)?.revision ?? conflict.theirs.revision
    this.set({
      conflicts: without(this.state.conflicts, claimId),
      writes: [...this.state.writes, ...conflict.writes.map((write) => ({ ...write, seen }))],
    })
    void this.flush()
  }

  keepTheirs(claimId: string): void {
    this.set({ conflicts: without(this.state.conflicts, claimId) })
  }

  dismissFailure(claimId: string): void {
    this.set({ failures: without(this.state.failures, claimId) })
  }

  fail(claimId: string, error: ReaderError, deed: Deed): void {
    this.set({
      failures: new Map(this.state.failures).set(claimId, { error, write: { id: '', claimId, seen: 0, at: '', deed } }),
    })
  }

  /** The same map, and the same rows in it, where nothing changed: what is drawn from them need not be drawn again. */
  private merged(claims: readonly ClaimRow[]): ReadonlyMap<string, ClaimRow> {
    let rows: Map<string, ClaimRow> | null = null
    for (const claim of claims) {
      const known = this.state.rows.get(claim.id)
      // Two answers may overtake each other; equal revisions may differ in notes, where the later reading counts.
      if (known && (claim.revision < known.revision || JSON.stringify(known) === JSON.stringify(claim))) continue
      rows ??= new Map(this.state.rows)
      rows.set(claim.id, claim)
    }
    return rows ?? this.state.rows
  }

  /** Rows that somebody's change touched. */
  merge({ claims, sequence, isFrozen }: ClaimsSince): void {
    const conflicts = new Map(this.state.conflicts)
    for (const claim of claims) {
      const conflict = conflicts.get(claim.id)
      if (conflict && claim.revision > conflict.theirs.revision) conflicts.set(claim.id, { ...conflict, theirs: claim })
    }
    this.set({ rows: this.merged(claims), conflicts, sequence: Math.max(sequence, this.state.sequence), isFrozen })
  }

  put(claim: ClaimRow): void {
    this.set({ rows: this.merged([claim]) })
  }

  setDetail(claimId: string, detail: ClaimDetail | 'failed'): void {
    if (detail === 'failed' && this.state.details.has(claimId)) return
    const rows = detail === 'failed' ? this.state.rows : this.merged([detail.claim])
    this.set({ details: new Map(this.state.details).set(claimId, detail), rows })
  }

  setPresent(present: readonly Person[]): void {
    this.set({ present })
  }

  setConnection(connection: Connection): void {
    if (this.state.connection !== connection) this.set({ connection })
  }
}
