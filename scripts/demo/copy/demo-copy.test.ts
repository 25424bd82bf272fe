import { describe, expect, it } from 'vitest'
import { findTk } from '@/lib/articles/import/tk'
import { basisOf } from '@/lib/claims/basis'
import { actions, claimKinds, priorities, progresses, verificationStatuses } from '@/lib/claims/claim'
import { recordSourceSchema } from '@/lib/evidence/schema'
import { sourceKinds } from '@/lib/evidence/source'
import { missingForReview } from '@/lib/review/gate'
import { demoArticles, demoCopy, placeOf } from './articles'
import { demoArticleKeys, demoClaims, type DemoClaim } from './claims'
import { demoSources } from './sources'

const all: readonly DemoClaim[] = demoArticleKeys.flatMap((key) => demoClaims[key])

function judged(claim: DemoClaim): Parameters<typeof missingForReview>[0] {
  const evidence = claim.evidence.map((piece) => ({
    ...piece,
    sourceId: piece.source,
    origin: demoSources[piece.source].origin,
    fromAuthor: piece.fromAuthor ?? false,
  }))
  return {
    ...basisOf(evidence),
    status: claim.status,
    finding: claim.finding ?? null,
    conflictReason: claim.conflictReason ?? null,
  }
}

describe.each(demoArticleKeys)('the demo copy %s', (key) => {
  const copy = demoCopy(demoArticles[key])
  const points = Array.from(copy.text)

  it('holds the words of every claim at the place that is named', () => {
    for (const claim of demoClaims[key]) {
      const { start, end } = placeOf(copy, claim)
      expect(points.slice(start, end).join('')).toBe(claim.quote)
      expect(
        copy.blocks.some((block) => block.start <= start && end <= block.end),
        claim.quote,
      ).toBe(true)
    }
  })

  it('names the place wherever the words stand twice', () => {
    for (const claim of demoClaims[key]) {
      if (claim.nth === undefined) expect(copy.text.split(claim.quote).length, claim.quote).toBe(2)
    }
  })

  it('says that it is a demo, and has no TK', () => {
    const standfirst = copy.blocks.find((block) => block.kind === 'standfirst')
    expect(standfirst && points.slice(standfirst.start, standfirst.end).join('')).toMatch(/^Demo copy/)
    expect(findTk(copy.text)).toEqual([])
    expect(copy.blocks[0]?.kind).toBe('headline')
  })
})

describe('the demo claims', () => {
  it('show every status, kind, progress, action and priority', () => {
    const seen = (pick: (claim: DemoClaim) => string): Set<string> => new Set(all.map(pick))
    expect(seen((claim) => claim.status)).toEqual(new Set(verificationStatuses))
    expect(seen((claim) => claim.kind)).toEqual(new Set(claimKinds))
    expect(seen((claim) => claim.progress)).toEqual(new Set(progresses))
    expect(seen((claim) => claim.action ?? 'none')).toEqual(new Set(actions))
    expect(seen((claim) => claim.priority ?? 'normal')).toEqual(new Set(priorities))
  })

  it('show every basis', () => {
    expect(new Set(all.map((claim) => judged(claim).basis))).toEqual(
      new Set(['primary', 'independent', 'single', 'authorOnly', 'none']),
    )
  })

  it('meet the gate rules wherever they were sent to a reviewer', () => {
    for (const claim of all) {
      if (!['ready', 'approved', 'returned'].includes(claim.progress)) continue
      expect(missingForReview(judged(claim)), claim.quote).toEqual([])
      expect(claim.progress === 'returned', claim.quote).toBe(claim.returnReason !== undefined)
    }
  })

  it('leave nothing in the way of the sign-off', () => {
    for (const claim of demoClaims.nightFerry) {
      expect(claim.progress).toBe('approved')
      expect(claim.action).not.toBe('hold')
    }
  })
})

describe('the demo sources', () => {
  it('say that they are invented, and are all used', () => {
    const used = new Set(all.flatMap((claim) => claim.evidence.map((piece) => piece.source)))
    for (const [key, source] of Object.entries(demoSources)) {
      expect(source.publisher).toMatch(/invented for the demo/)
      if (source.address) expect(new URL(source.address).hostname).toMatch(/\.example$/)
      expect(
        recordSourceSchema.safeParse({ ...source, sourceId: '6f1f0c1e-7a55-4d43-9a3e-0d7f3a8a9d11' }).success,
        key,
      ).toBe(true)
    }
    expect(used).toEqual(new Set(Object.keys(demoSources)))
    expect(new Set(Object.values(demoSources).map((source) => source.kind))).toEqual(new Set(sourceKinds))
  })
})
