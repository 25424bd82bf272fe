'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { StatusMark } from '@/components/ui/status-mark'
import type { Sentence, SentencePart } from '@/lib/audit/sentence'
import styles from './history.module.css'

function PartView({ part, articleId }: { part: SentencePart; articleId: string }): ReactNode {
  switch (part.kind) {
    case 'person':
      return <b className={styles.person}>{part.text}</b>
    case 'status':
      return <StatusMark status={part.status} label={part.text} />
    case 'claim':
      return (
        <Link className={styles.claim} href={`/articles/${articleId}/claims/${part.claimId}`}>
          {part.text}
        </Link>
      )
    case 'quoted':
      return (
        <span className="serif" dir="auto">
          {part.text}
        </span>
      )
    case 'removed':
      return (
        <del className={styles.diff} dir="auto">
          {part.text}
        </del>
      )
    case 'added':
      return (
        <ins className={styles.diff} dir="auto">
          {part.text}
        </ins>
      )
    case 'words':
      return part.text
  }
}

/** Sentences of the record, with statuses as glyph and word and words of others in the serif. */
export function SentencesView({ sentences, articleId }: { sentences: readonly Sentence[]; articleId: string }) {
  return sentences.map((sentence, index) => (
    <span key={index} className={styles.sentence}>
      {sentence.map((part, at) => (
        <PartView key={at} part={part} articleId={articleId} />
      ))}{' '}
    </span>
  ))
}
