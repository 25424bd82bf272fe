'use client'

import { memo } from 'react'
import { Icon } from '@/components/ui/icon'
import { Menu, MenuChoices } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages-context'
import type { DraftKind, DraftNote } from '@/lib/articles/import/draft'
import type { ReadBlock } from '@/lib/articles/import/read-block'
import type { Translate } from '@/lib/messages/messages'
import { draftKinds } from './import-form'
import styles from './import.module.css'
import { MarkedWords } from './marked-words'

interface PreviewBlockProps {
  readonly block: ReadBlock
  readonly language: string
  readonly onKind: (key: string, kind: DraftKind) => void
  readonly onKeepOrder: (keepOrder: boolean) => void
}

const nameOf = (kind: DraftKind, t: Translate): string =>
  kind === 'leftOut' ? t('import.kind.leftOut') : t(`status.block.${kind}`)

function KindMenu({ block, onKind }: Pick<PreviewBlockProps, 'block' | 'onKind'>) {
  const t = useMessages()
  const kind = nameOf(block.kind, t)
  const words = block.text.length > 40 ? `${block.text.slice(0, 40)}…` : block.text
  return (
    <Menu
      label={t('import.kind.menu')}
      trigger={
        <button type="button" className={styles.kind} aria-label={t('import.kind.change', { kind, words })}>
          {kind}
          <Icon name="chevron" />
        </button>
      }
    >
      <MenuChoices
        value={block.kind}
        options={draftKinds.map((value) => ({ value, label: nameOf(value, t) }))}
        onChange={(value) => onKind(block.key, value)}
      />
    </Menu>
  )
}

const keepable: readonly DraftNote[] = ['furniture', 'byline', 'frontMatter']

function Note({
  block,
  note,
  onKind,
  onKeepOrder,
}: Pick<PreviewBlockProps, 'block' | 'onKind' | 'onKeepOrder'> & { note: DraftNote }) {
  const t = useMessages()
  const act =
    note === 'headlineMoved'
      ? { words: t('import.putBack'), run: () => onKeepOrder(true) }
      : note === 'headlineSecond'
        ? { words: t('import.setFirst'), run: () => onKeepOrder(false) }
        : keepable.includes(note)
          ? { words: t('import.keep'), run: () => onKind(block.key, 'paragraph') }
          : null
  return (
    <p className={styles.note}>
      {t(`import.note.${note}`)}{' '}
      {act && (
        <button type="button" className={styles.link} onClick={act.run}>
          {act.words}
        </button>
      )}
    </p>
  )
}

/** One block as it would be saved: what it is, its words, and what is to be said of it. */
export const PreviewBlock = memo(function PreviewBlock({ block, language, onKind, onKeepOrder }: PreviewBlockProps) {
  return (
    <li className={styles.block} data-kind={block.kind}>
      <KindMenu block={block} onKind={onKind} />
      <p
        className={styles.words}
        lang={language}
        dir="auto"
        data-level={block.level}
        style={block.kind === 'listItem' ? { marginInlineStart: `${String((block.level ?? 1) * 1.25)}rem` } : undefined}
      >
        <MarkedWords block={block} />
      </p>
      {block.note && <Note block={block} note={block.note} onKind={onKind} onKeepOrder={onKeepOrder} />}
    </li>
  )
})
