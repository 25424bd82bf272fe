'use client'

import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu'
import { useLocale, useMessages, useTimeZone } from '@/components/ui/messages-context'
import { SourceKindMark } from '@/components/ui/source-kind-mark'
import { StanceMark } from '@/components/ui/stance-mark'
import { Stamp } from '@/components/ui/stamp'
import type { EvidenceRow } from '@/lib/evidence/source'
import { formatCalendarDate, formatMoment } from '@/lib/messages/moments'
import styles from './evidence.module.css'

interface EvidencePieceProps {
  readonly piece: EvidenceRow
  readonly canEdit: boolean
  onEdit(): void
  onRemove(): void
}

/** One source and how it bears on the claim: stance, words, where they stand, when they were read. */
export function EvidencePiece({ piece, canEdit, onEdit, onRemove }: EvidencePieceProps) {
  const t = useMessages()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const { source } = piece
  return (
    <div className={`ev ${styles.piece ?? ''}`}>
      <div className="line">
        <StanceMark stance={piece.stance} />
        <span className="src" dir="auto">
          {source.address ? (
            <a className="plain" href={source.address} target="_blank" rel="noopener noreferrer">
              {source.title}
            </a>
          ) : (
            source.title
          )}
        </span>
        <Stamp>{t(`status.use.${piece.use}`)}</Stamp>
        {canEdit && (
          <Menu
            label={t('evidence.menu', { title: source.title })}
            align="end"
            trigger={
              <Button
                variant="quiet"
                size="s"
                icon="dots"
                className={styles.dots}
                aria-label={t('evidence.menu', { title: source.title })}
              />
            }
          >
            <MenuItem icon="pencil" onSelect={onEdit}>
              {t('evidence.edit')}
            </MenuItem>
            <MenuLine />
            <MenuItem icon="close" danger onSelect={onRemove}>
              {t('evidence.remove')}
            </MenuItem>
          </Menu>
        )}
      </div>
      {piece.excerpt && (
        <q dir="auto" className={styles.excerpt}>
          {piece.excerpt}
        </q>
      )}
      <div className="meta">
        <SourceKindMark kind={source.kind} />
        {source.publisher && <span>{source.publisher}</span>}
        {source.publishedOn && <span>{formatCalendarDate(source.publishedOn, locale)}</span>}
        {piece.locator && <span>{piece.locator}</span>}
        {piece.fromAuthor && <span>{t('evidence.fromAuthor.short')}</span>}
        <time dateTime={piece.accessedAt}>
          {t('evidence.accessed', { moment: formatMoment(piece.accessedAt, timeZone, locale) })}
        </time>
      </div>
    </div>
  )
}
