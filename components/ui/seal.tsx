'use client'

import { useMessages } from './messages-context'

const CENTRE = 90
const INNER = 52
const SHORTEST = 56
const PER_DIGIT = 1.75

/**
 * 64 strokes from twelve o'clock, each as long as one digit of the hash.
 * @param hash 64 hexadecimal digits
 */
export function sealPath(hash: string): string {
  return Array.from(hash, (digit, index) => {
    const angle = (index / hash.length) * 2 * Math.PI
    const outer = SHORTEST + PER_DIGIT * Number.parseInt(digit, 16)
    const at = (radius: number) =>
      `${(CENTRE + radius * Math.sin(angle)).toFixed(1)} ${(CENTRE - radius * Math.cos(angle)).toFixed(1)}`
    return `M${at(INNER)}L${at(outer)}`
  }).join('')
}

/** Draws nothing unless the hash is a whole SHA-256: half a seal would look like a valid one. */
export function Seal({ hash, className }: { hash: string; className?: string }) {
  const t = useMessages()
  if (!/^[0-9a-f]{64}$/u.test(hash)) return null
  return (
    <svg
      className={className ? `seal ${className}` : 'seal'}
      viewBox="0 0 180 180"
      role="img"
      aria-label={t('ui.seal', { hash: hash.slice(0, 8) })}
    >
      <circle cx={CENTRE} cy={CENTRE} r="45" />
      <path className="rays" d={sealPath(hash)} />
      <path className="tick" d="M66 93 82 111 116 67" />
    </svg>
  )
}
