import { describe, expect, it } from 'vitest'
import type { ActionResult } from '@/lib/action-result'
import type { ClaimRow } from '@/lib/claims/claim'
import { sampleClaim } from '@/components/claims/sample-claim'
import { BenchStore } from './bench-store'
import type { BenchActions } from './send-write'

const me = { id: 'olena', name: 'Olena Hrytsenko' }
const row = sampleClaim()
const refuse = (): Promise<never> => Promise.reject(new Error('not in this test'))

interface Sent {
  seenRevision: number
  changes: Partial<ClaimRow>
}

function isSent(input: unknown): input is Sent {
  return typeof input === 'object' && input !== null && 'seenRevision' in input && 'changes' in input
}

/** A server that keeps one claim, and answers as the real one does. */
function benchWith(behave: (input: Sent, stands: ClaimRow) => ActionResult<ClaimRow> | 'down') {
  let stands = row
  const seen: number[] = []
  const actions: BenchActions = {
    recordClaim: refuse,
    resizeOccurrence: refuse,
    withdrawClaim: refuse,
    restoreClaim: refuse,
    addNote: refuse,
    recordSource: refuse,
    attachEvidence: refuse,
    reviseEvidence: refuse,
    removeEvidence: refuse,
    submitForReview: refuse,
    approveClaim: refuse,
    returnClaim: refuse,
    undoLastChange: refuse,
    reviseClaim: (input: unknown) => {
      if (!isSent(input)) throw new Error('not a revision')
      seen.push(input.seenRevision)
      const answer = behave(input, stands)
      if (answer === 'down') return Promise.reject(new TypeError('fetch failed'))
      if (answer.ok) stands = answer.value
      return Promise.resolve(answer)
    },
  }
  const store = new BenchStore({ articleId: 'a', me, actions, claims: [row], sequence: 1, isFrozen: false })
  return { store, seen }
}

const take = (sent: Sent, stands: ClaimRow): ActionResult<ClaimRow> => ({
  ok: true,
  value: { ...stands, ...sent.changes, revision: stands.revision + 1 },
})

describe('BenchStore', () => {
  it('shows a change before it is sent, and builds the next on the revision that it made', async () => {
    const { store, seen } = benchWith(take)
    const first = store.write(row.id, { kind: 'revise', changes: { status: 'confirmed' } })
    const second = store.write(row.id, { kind: 'revise', changes: { priority: 'high' } })
    expect(store.claims()[0]).toMatchObject({ status: 'confirmed', priority: 'high', revision: 1 })
    expect(await Promise.all([first, second])).toEqual(['saved', 'saved'])
    expect(seen).toEqual([1, 2])
    expect(store.claims()[0]).toMatchObject({ status: 'confirmed', priority: 'high', revision: 3 })
    expect(store.get().writes).toHaveLength(0)
  })

  it('keeps both versions when somebody was first, and saves mine on top when told to', async () => {
    const theirs = { ...row, status: 'needsContext' as const, revision: 2, lastChangedById: 'ruth' }
    let second = false
    const { store, seen } = benchWith((sent) =>
      second ? take(sent, theirs) : { ok: false, error: { code: 'conflict', message: '', details: { claim: theirs } } },
    )
    expect(await store.write(row.id, { kind: 'revise', changes: { status: 'disputed' } })).toBe('conflict')
    expect(store.claims()[0]?.status).toBe('needsContext')
    expect(store.get().conflicts.get(row.id)?.writes).toHaveLength(1)
    second = true
    store.saveMine(row.id)
    await store.flush()
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(seen).toEqual([1, 2])
    expect(store.claims()[0]?.status).toBe('disputed')
    expect(store.get().conflicts.size).toBe(0)
  })

  it('keeps writes while the line is down and sends them in order when it is back', async () => {
    let down = true
    const { store } = benchWith((sent, stands) => (down ? 'down' : take(sent, stands)))
    const first = store.write(row.id, { kind: 'revise', changes: { status: 'confirmed' } })
    const second = store.write(row.id, { kind: 'revise', changes: { statement: 'So it was.' } })
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(store.get()).toMatchObject({ connection: 'lost' })
    expect(store.get().writes).toHaveLength(2)
    expect(store.claims()[0]).toMatchObject({ status: 'confirmed', statement: 'So it was.' })
    down = false
    await store.flush()
    expect(await Promise.all([first, second])).toEqual(['saved', 'saved'])
    expect(store.get().connection).toBe('live')
  })

  it('takes a stale refusal of its own lost answer as taken', async () => {
    const { store } = benchWith((sent, stands) => ({
      ok: false,
      error: {
        code: 'conflict',
        message: '',
        details: { claim: { ...stands, ...sent.changes, revision: 2, lastChangedById: me.id } },
      },
    }))
    expect(await store.write(row.id, { kind: 'revise', changes: { status: 'confirmed' } })).toBe('saved')
    expect(store.get().conflicts.size).toBe(0)
  })

  it('rolls a refused change back and says why', async () => {
    const { store } = benchWith(() => ({ ok: false, error: { code: 'frozen', message: 'This is frozen' } }))
    expect(await store.write(row.id, { kind: 'revise', changes: { status: 'confirmed' } })).toBe('failed')
    expect(store.claims()[0]?.status).toBe('unchecked')
    expect(store.get().failures.get(row.id)?.error.message).toBe('This is frozen')
  })

  it('never goes back to an older revision', () => {
    const { store } = benchWith(take)
    store.merge({ claims: [{ ...row, revision: 5, status: 'incorrect' }], sequence: 9, isFrozen: false })
    store.merge({ claims: [{ ...row, revision: 4, status: 'confirmed' }], sequence: 8, isFrozen: false })
    expect(store.claims()[0]?.status).toBe('incorrect')
    expect(store.get().sequence).toBe(9)
  })
})
