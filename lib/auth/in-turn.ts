const queues = new Map<string, Promise<unknown>>()

/**
 * Runs works of one key one after the other in this process, so that many tries at once from one place hold one
 * connection of the pool and not all of them. The lock in the database is what makes the counting right.
 */
export function inTurn<R>(key: string, work: () => Promise<R>): Promise<R> {
  const before = queues.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  const settled = mine.then(
    () => undefined,
    () => undefined,
  )
  queues.set(key, settled)
  void settled.then(() => {
    if (queues.get(key) === settled) queues.delete(key)
  })
  return mine
}
