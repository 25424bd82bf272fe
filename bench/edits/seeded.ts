/** Random choices that are the same on every machine and every run. */
export class Seeded {
  private state: number
  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** 0 (included) to 1 (excluded). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1)
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)]
    if (found === undefined) throw new RangeError('Nothing to pick from')
    return found
  }

  /** As `pick`, but the front of the list comes far more often, as the common words of a language do. */
  pickCommon<T>(list: readonly T[]): T {
    const found = list[Math.floor(list.length * this.next() ** 3)]
    if (found === undefined) throw new RangeError('Nothing to pick from')
    return found
  }
}
