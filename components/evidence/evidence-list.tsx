'use client'

import { useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages-context'
import { Skeleton } from '@/components/ui/skeleton'
import { StanceMark } from '@/components/ui/stance-mark'
import { Warning } from '@/components/ui/warning'
import type { ClaimRow } from '@/lib/claims/claim'
import type { EvidenceFields, SourceFields } from '@/lib/evidence/schema'
import type { EvidenceRow, Stance } from '@/lib/evidence/source'
import { EvidenceForm } from './evidence-form'
import { EvidencePiece } from './evidence-piece'

interface EvidenceListProps {
  readonly claim: ClaimRow
  /** Null while it is read. */
  readonly evidence: readonly EvidenceRow[] | null
  /** Attached and not sent yet. */
  readonly unsent: readonly { readonly id: string; readonly title: string; readonly stance: Stance }[]
  readonly canEdit: boolean
  /** Opens the form when it rises. */
  readonly asked: number
  /** Where evidence that points both ways is answered for. */
  readonly conflictReason: ReactNode
  onAttach(source: { sourceId: string; fields: SourceFields | null; title: string }, fields: EvidenceFields): void
  onRevise(evidenceId: string, changes: EvidenceFields): void
  onRemove(piece: EvidenceRow): void
}

/** What the finding rests on: the basis in a sentence, the pieces, and a warning where they point both ways. */
export function EvidenceList({
  claim,
  evidence,
  unsent,
  canEdit,
  asked,
  conflictReason,
  onAttach,
  onRevise,
  onRemove,
}: EvidenceListProps) {
  const t = useMessages()
  /** The piece whose form is open, or `new`. */
  const [form, setForm] = useState<string | null>(asked > 0 ? 'new' : null)
  const [heard, setHeard] = useState(asked)
  if (asked !== heard) {
    setHeard(asked)
    if (asked > 0) setForm('new')
  }
  const close = (): void => setForm(null)
  return (
    <section aria-label={t('evidence.title')}>
      <div className="sec">
        <h3>{t('evidence.title')}</h3>
        {claim.evidenceCount > 0 && <span className="dim small">{claim.evidenceCount}</span>}
        <span className="hint">{t('evidence.basis', { basis: t(`status.basis.${claim.basis}`) })}</span>
      </div>
      {evidence === null && claim.evidenceCount > 0 && (
        <Skeleton lines={2} headline={false} label={t('evidence.loading')} />
      )}
      {evidence?.map((piece) =>
        form === piece.id ? (
          <EvidenceForm
            key={piece.id}
            name={`${claim.id}.evidence.${piece.id}`}
            piece={piece}
            onAttach={onAttach}
            onRevise={(changes) => onRevise(piece.id, changes)}
            onClose={close}
          />
        ) : (
          <EvidencePiece
            key={piece.id}
            piece={piece}
            canEdit={canEdit}
            onEdit={() => setForm(piece.id)}
            onRemove={() => onRemove(piece)}
          />
        ),
      )}
      {unsent.map((piece) => (
        <div key={piece.id} className="ev">
          <div className="line">
            <StanceMark stance={piece.stance} />
            <span className="src" dir="auto">
              {piece.title}
            </span>
          </div>
          <div className="meta">{t('claim.sending')}</div>
        </div>
      ))}
      {claim.conflict && (
        <>
          <Warning tone="disputed">
            {claim.status === 'disputed' ? t('evidence.conflict.disputed') : t('evidence.conflict')}
          </Warning>
          {claim.status !== 'disputed' && conflictReason}
        </>
      )}
      {canEdit &&
        (form === 'new' ? (
          <EvidenceForm
            name={`${claim.id}.evidence`}
            piece={null}
            onAttach={onAttach}
            onRevise={() => undefined}
            onClose={close}
          />
        ) : (
          <div className="row">
            <Button size="s" icon="plus" keycap="E" onClick={() => setForm('new')}>
              {t('evidence.add')}
            </Button>
          </div>
        ))}
    </section>
  )
}
