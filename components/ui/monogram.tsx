'use client'

import { joinClasses } from './join-classes'
import { useMessages } from './messages-context'

/** The first sign of the first and of the last name, whole even where it is made of several code points. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean)
  const first = words[0] ?? ''
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return [first, last].map((word) => [...segmenter.segment(word)][0]?.segment.toLocaleUpperCase() ?? '').join('')
}

interface MonogramProps {
  readonly name: string
  /** Yours is solid. */
  readonly me?: boolean
  /** A blue ring: present now. */
  readonly present?: boolean
  readonly small?: boolean
  /** For where the name is written beside it. */
  readonly decorative?: boolean
}

export function Monogram({ name, me = false, present = false, small = false, decorative = false }: MonogramProps) {
  const t = useMessages()
  const classes = joinClasses('mg', small && 's', me && 'me', present && 'live')
  if (decorative) {
    return (
      <span className={classes} aria-hidden="true">
        {initialsOf(name)}
      </span>
    )
  }
  const label = me ? t('ui.person.you', { name }) : present ? t('ui.person.present', { name }) : name
  return (
    <span className={classes} role="img" aria-label={label} title={label}>
      {initialsOf(name)}
    </span>
  )
}
