'use client'

import { Fragment } from 'react'
import { translateRich, type MessageId, type MessageValues } from '@/lib/messages/messages'
import { useLocale } from './messages-context'

/** A message whose text may carry `<b>`, `<em>` and `<kbd>`; nothing else becomes an element. */
export function RichMessage({ id, values }: { id: MessageId; values?: MessageValues }) {
  const parts = translateRich(useLocale(), id, ['b', 'em', 'kbd'], values)
  return parts.map((part, index) => {
    if (typeof part === 'string') return <Fragment key={index}>{part}</Fragment>
    if (part.tag === 'b') return <b key={index}>{part.text}</b>
    return part.tag === 'kbd' ? <kbd key={index}>{part.text}</kbd> : <em key={index}>{part.text}</em>
  })
}
