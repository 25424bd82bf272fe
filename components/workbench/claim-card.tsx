'use client'

import { useState } from 'react'
import type { ClaimRow } from '@/lib/claims/claim'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages-context'
import { Stamp } from '@/components/ui/stamp'
import { StatusMark } from '@/components/ui/status-mark'
import { StatusPicker } from '@/components/ui/status-picker'
import { useToast } from '@/components/ui/toast'
import { Warning } from '@/components/ui/warning'
import { ClaimMenu } from '@/components/claims/claim-menu'
import { ClaimNotes } from '@/components/claims/claim-notes'
import { dropDraft } from '@/components/claims/draft'
import { KindChips } from '@/components/claims/kind-chips'
import { claimLimits } from '@/components/claims/limits'
import { NextStep } from '@/components/claims/next-step'
import { TextEntry } from '@/components/claims/text-entry'
import { EvidenceList } from '@/components/evidence/evidence-list'
import { useBench, useStore, type CardPart } from './bench-context'
import { CardConflict } from './card-conflict'
import { Places } from './places'
import type { ClaimChangesWanted } from './writes'
import styles from './card.module.css'

interface ClaimCardProps {
  readonly claim: ClaimRow
  /** Place among the claims, from 1. */
  readonly place: number
  readonly total: number
  /** Recorded just now, on this screen: kind and statement are asked for first. */
  readonly isFresh: boolean
  readonly isAdjusting: boolean
  readonly undoKey: string
  onSaveAdjusted(): void
  onCancelAdjusting(): void
  onReturn(): void
}

/** The open claim, in the order of the work: what it is, quote, statement, status, evidence, notes, next step. */
export function ClaimCard({
  claim,
  place,
  total,
  isFresh,
  isAdjusting,
  undoKey,
  onSaveAdjusted,
  onCancelAdjusting,
  onReturn,
}: ClaimCardProps) {
  const t = useMessages()
  const toast = useToast()
  const { store, me, article, canEdit, canReview, open, part, withdraw, startAdjusting, undo } = useBench()
  const [showsKinds, setShowsKinds] = useState(isFresh)
  const [generation, setGeneration] = useState(0)
  const detail = useStore(store, (state) => state.details.get(claim.id))
  const writes = useStore(store, (state) => state.writes)
  const failure = useStore(store, (state) => state.failures.get(claim.id))
  const conflict = useStore(store, (state) => state.conflicts.get(claim.id))
  const known = detail === 'failed' ? undefined : detail
  const unsent = writes.filter((write) => write.claimId === claim.id)
  const isMine = claim.lastChangedById === me.id
  const asked = (name: CardPart): number => (part.name === name ? part.times : 0)
  const revise = (changes: ClaimChangesWanted): Promise<boolean> =>
    store.write(claim.id, { kind: 'revise', changes }).then((sent) => sent === 'saved')
  const quote = claim.occurrences[0]?.quote ?? ''

  const entry = (
    field: 'statement' | 'speaker' | 'finding' | 'conflictReason',
    limit: number,
    rest: { className?: string; hint?: string; rows?: number; asked?: number; namesItself?: boolean } = {},
  ) => (
    <TextEntry
      key={`${claim.id}.${field}.${String(generation)}`}
      name={`${claim.id}.${field}`}
      label={t(`claim.${field}`)}
      addLabel={t(`claim.${field}.add`)}
      saved={claim[field] ?? ''}
      canEdit={canEdit}
      limit={limit}
      changedBy={claim.lastChangedByName}
      onSave={(words) => revise({ [field]: words })}
      {...rest}
    />
  )

  return (
    <>
      <div className={styles.top}>
        <span className={styles.facts}>
          <StatusMark status={claim.status} />
          {canEdit ? (
            <button
              type="button"
              className={styles.kind}
              aria-expanded={showsKinds}
              onClick={() => setShowsKinds(!showsKinds)}
            >
              <span className="vh">{t('claim.kind')}: </span>
              {t(`status.kind.${claim.kind}`)}
            </button>
          ) : (
            <span>{t(`status.kind.${claim.kind}`)}</span>
          )}
          {claim.priority === 'high' && <Stamp tone="high">{t('status.priority.high')}</Stamp>}
          {claim.priority === 'low' && <span>{t('status.priority.low')}</span>}
          {claim.action !== 'none' && <Stamp>{t(`status.action.${claim.action}`)}</Stamp>}
        </span>
        <span className={styles.count}>{t('claim.place', { place, total })}</span>
        <span className={styles.tools}>
          <ClaimMenu
            claim={claim}
            articleId={article.id}
            canEdit={canEdit}
            undoKey={undoKey}
            onProgress={(progress) => void revise({ progress })}
            onAction={(action) => void revise({ action })}
            onPriority={(priority) => void revise({ priority })}
            onAdjust={() => startAdjusting(claim)}
            onUndo={undo}
            onWithdraw={() => withdraw(claim)}
          />
          <Button variant="quiet" size="s" icon="close" aria-label={t('claim.close')} onClick={() => open(null)} />
        </span>
      </div>
      {failure && (
        <div className={styles.notice}>
          <Warning tone="incorrect" urgent large>
            {failure.error.message}{' '}
            <button type="button" className={styles.link} onClick={() => store.dismissFailure(claim.id)}>
              {t('ui.close')}
            </button>
          </Warning>
        </div>
      )}
      {conflict && (
        <CardConflict
          conflict={conflict}
          onSaveMine={() => store.saveMine(claim.id)}
          onKeepTheirs={() => {
            for (const field of ['statement', 'speaker', 'finding', 'conflictReason']) dropDraft(`${claim.id}.${field}`)
            store.keepTheirs(claim.id)
            setGeneration(generation + 1)
          }}
          onBack={() => store.keepTheirs(claim.id)}
        />
      )}
      {claim.progress === 'returned' && claim.returnReason && (
        <div className={styles.notice}>
          <Warning tone="needsContext" large>
            <b>{t('claim.returned')}</b> {claim.returnReason}
          </Warning>
        </div>
      )}
      <h2 className={styles.quote} lang={article.language} dir="auto">
        <span className="vh">{t('claim.number', { number: claim.number })}: </span>
        {quote}
      </h2>
      {isAdjusting ? (
        <div className={styles.adjust}>
          <p className="hint">{t('claim.adjust.how')}</p>
          <div className="row">
            <Button size="s" onClick={onSaveAdjusted}>
              {t('ui.save')}
            </Button>
            <Button size="s" variant="quiet" onClick={onCancelAdjusting}>
              {t('ui.cancel')}
            </Button>
          </div>
        </div>
      ) : null}
      {entry('statement', claimLimits.statement, {
        className: styles.statement,
        hint: t('claim.statement.hint'),
        asked: asked('statement'),
      })}
      <div className={styles.places}>
        <Places claim={claim} />
        {entry('speaker', claimLimits.speaker, { rows: 1, namesItself: true })}
      </div>
      {canEdit && showsKinds && (
        <KindChips
          value={claim.kind}
          hint={isFresh ? t('claim.kind.guessed') : undefined}
          onChange={(kind) => void revise({ kind })}
        />
      )}
      <div className={styles.pick}>
        <StatusPicker
          value={claim.status}
          disabled={!canEdit}
          onChange={(status) => (status === claim.status ? undefined : void revise({ status }))}
        />
      </div>
      {canEdit && isFresh && (
        <label className={`choice ${styles.also ?? ''}`}>
          <input
            type="checkbox"
            checked={claim.priority === 'high'}
            onChange={(event) => void revise({ priority: event.target.checked ? 'high' : 'normal' })}
          />
          <span>{t('claim.priority.high')}</span>
        </label>
      )}
      <div className={styles.finding}>
        {entry('finding', claimLimits.finding, { hint: t('claim.finding.hint'), className: styles.findingText })}
      </div>
      {detail === 'failed' && (
        <div className={styles.notice}>
          <Warning tone="incorrect">{t('claim.detail.failed')}</Warning>
        </div>
      )}
      <EvidenceList
        key={claim.id}
        claim={claim}
        evidence={known?.evidence ?? (claim.evidenceCount === 0 ? [] : detail === 'failed' ? [] : null)}
        unsent={unsent.flatMap(({ deed }) =>
          deed.kind === 'attach' ? [{ id: deed.evidenceId, title: deed.source.title, stance: deed.fields.stance }] : [],
        )}
        canEdit={canEdit}
        asked={asked('evidence')}
        conflictReason={entry('conflictReason', claimLimits.reason)}
        onAttach={(source, fields) =>
          void store.write(claim.id, { kind: 'attach', evidenceId: crypto.randomUUID(), source, fields })
        }
        onRevise={(evidenceId, changes) => void store.write(claim.id, { kind: 'reviseEvidence', evidenceId, changes })}
        onRemove={(piece) =>
          void store.write(claim.id, { kind: 'removeEvidence', evidenceId: piece.id }).then((sent) => {
            if (sent === 'saved') toast({ text: t('evidence.removed', { title: piece.source.title }), undo })
          })
        }
      />
      <ClaimNotes
        key={`${claim.id}.notes`}
        name={`${claim.id}.note`}
        notes={known?.notes ?? []}
        unsent={unsent.flatMap(({ deed }) =>
          deed.kind === 'note' && !known?.notes.some((note) => note.id === deed.noteId)
            ? [{ id: deed.noteId, body: deed.body }]
            : [],
        )}
        me={me}
        canEdit={canEdit}
        asked={asked('note')}
        onAdd={(body) =>
          store.write(claim.id, { kind: 'note', noteId: crypto.randomUUID(), body }).then((sent) => sent === 'saved')
        }
      />
      <NextStep
        claim={claim}
        isMine={isMine}
        canEdit={canEdit}
        canReview={canReview}
        onSubmit={() => void store.write(claim.id, { kind: 'submit' })}
        onApprove={() => void store.write(claim.id, { kind: 'approve' })}
        onReturn={onReturn}
      />
    </>
  )
}
