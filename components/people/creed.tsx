'use client'

import { translateRich } from '@/lib/messages/messages'
import { useLocale } from '@/components/ui/messages-context'
import styles from './door.module.css'

const marked = ['confirmed', 'incorrect', 'needsContext', 'notCheckable'] as const

/** Splits off the last word, which carries the glyph. Scripts without spaces give the whole text. */
function lastWord(text: string): [string, string] {
  const at = text.lastIndexOf(' ') + 1
  return [text.slice(0, at), text.slice(at)]
}

/** What Tickmark does, said in its own marks. */
export function Creed() {
  const locale = useLocale()
  return (
    <p className={`copy ${styles.creed}`}>
      {translateRich(locale, 'auth.creed', marked).map((part, index) => {
        if (typeof part === 'string') return part
        const [head, tail] = lastWord(part.text)
        return (
          <mark key={index} className="hl is-start is-end" data-status={part.tag}>
            {head}
            <span className="z">{tail}</span>
          </mark>
        )
      })}
    </p>
  )
}
