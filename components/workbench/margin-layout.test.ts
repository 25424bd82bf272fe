import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planMargin, type MarginItem } from './margin-layout'

const measures = { noteHeight: 40, tickHeight: 22, top: 50, open: null }
const at = (...words: number[]): MarginItem[] => words.map((w, i) => ({ id: String(i), words: w }))

describe('planMargin', () => {
  it('sets notes level with their words, and pushes a later one down by six pixels', () => {
    const plan = planMargin(at(100, 120, 400), measures)
    expect([...plan.notes.values()]).toEqual([100, 146, 400])
    expect([...plan.ticks.values()]).toEqual([102, 124, 402])
  })

  it('sets the open card exact, moves the notes above it up and begins the next 16 below', () => {
    const plan = planMargin(at(100, 150, 160, 620), { ...measures, open: { id: '2', height: 500 } })
    expect(plan.card).toBe(152)
    expect(plan.notes.get('1')).toBe(106)
    expect(plan.notes.get('0')).toBe(60)
    expect(plan.notes.has('2')).toBe(false)
    expect(plan.notes.get('3')).toBe(668)
  })

  it('hides what the card covers, and keeps its tick', () => {
    const plan = planMargin(at(100, 200, 620), { ...measures, open: { id: '0', height: 500 } })
    expect(plan.notes.has('1')).toBe(false)
    expect(plan.ticks.has('1')).toBe(true)
    expect(plan.notes.has('2')).toBe(true)
  })

  it('hides notes that would have to move above the filters', () => {
    const plan = planMargin(at(60, 62, 64), { ...measures, open: { id: '2', height: 100 } })
    expect(plan.notes.size).toBe(0)
    expect(plan.ticks.size).toBe(3)
  })

  it('leaves a filtered note out and its tick in', () => {
    const plan = planMargin(at(100, 120), { ...measures, isListed: (id) => id === '1' })
    expect([...plan.notes]).toEqual([['1', 120]])
    expect(plan.ticks.size).toBe(2)
  })

  it('never lets two things overlap, and never puts a note above its words unless the card does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(3000), { maxLength: 40 }),
        fc.option(fc.nat(39)),
        fc.integer({ min: 40, max: 1200 }),
        (words, open, height) => {
          const items = at(...words.toSorted((a, b) => a - b))
          const plan = planMargin(items, { ...measures, open: open === null ? null : { id: String(open), height } })
          const boxes = [...plan.notes.values()].map((y) => [y, y + 40] as const)
          if (plan.card !== null) boxes.push([plan.card, plan.card + height])
          boxes.sort((a, b) => a[0] - b[0])
          boxes.forEach((box, i) => {
            const next = boxes[i + 1]
            if (next) expect(next[0]).toBeGreaterThanOrEqual(box[1] + 6)
          })
          const ticks = [...plan.ticks.values()]
          ticks.forEach((tick, i) => i > 0 && expect(tick).toBeGreaterThanOrEqual((ticks[i - 1] ?? 0) + 22))
          if (plan.card === null)
            items.forEach(({ id, words: w }) => expect(plan.notes.get(id)).toBeGreaterThanOrEqual(w))
          expect(plan.bottom).toBeGreaterThanOrEqual(Math.max(0, ...boxes.map((b) => b[1])))
        },
      ),
    )
  })
})
