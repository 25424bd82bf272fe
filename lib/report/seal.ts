const CENTRE = 90
const INNER = 52
const SHORTEST = 56
const PER_DIGIT = 1.75

/**
 * The seal's 64 strokes on a grid of 180, from twelve o'clock, each as long as one digit of the hash.
 * @param sha256 64 hexadecimal digits
 * @returns data of an SVG path; empty when the hash is not whole, because half a seal would look like a valid one
 */
export function sealPath(sha256: string): string {
  if (!/^[0-9a-f]{64}$/u.test(sha256)) return ''
  return Array.from(sha256, (digit, index) => {
    const angle = (index / sha256.length) * 2 * Math.PI
    const outer = SHORTEST + PER_DIGIT * Number.parseInt(digit, 16)
    const at = (radius: number) =>
      `${(CENTRE + radius * Math.sin(angle)).toFixed(1)} ${(CENTRE - radius * Math.cos(angle)).toFixed(1)}`
    return `M${at(INNER)}L${at(outer)}`
  }).join('')
}

/** The hash in eight groups of eight, to be read out and compared. */
export function hashGroups(sha256: string): string[] {
  return sha256.match(/.{1,8}/gu) ?? []
}
