/** In the order of the keys 0 to 7. */
export const VERIFICATION_STATUSES = [
  'unchecked',
  'confirmed',
  'needsContext',
  'disputed',
  'incorrect',
  'outdated',
  'unverifiable',
  'notCheckable',
] as const

export type VerificationStatus = (typeof VERIFICATION_STATUSES)[number]

/** The key that sets a status, "0" to "7". */
export function keyOfStatus(status: VerificationStatus): string {
  return String(VERIFICATION_STATUSES.indexOf(status))
}

/** @param key `KeyboardEvent.key`; anything but one digit from 0 to 7 gives undefined */
export function statusForKey(key: string): VerificationStatus | undefined {
  return /^[0-7]$/u.test(key) ? VERIFICATION_STATUSES[Number(key)] : undefined
}
