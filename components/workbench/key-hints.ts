import type { KeyHint } from '@/components/ui/key-line'
import type { KeyGroup } from '@/components/ui/keys-dialog'
import type { Translate } from '@/lib/messages/messages'

/** What the foot of the workbench names: only what works now. */
export interface KeyMoment {
  readonly isOpen: boolean
  readonly hasSelection: boolean
  readonly inCopy: boolean
  readonly canEdit: boolean
  readonly canReview: boolean
}

export function keyLine(t: Translate, { isOpen, hasSelection, inCopy, canEdit, canReview }: KeyMoment): KeyHint[] {
  const hints: (KeyHint | false)[] = [
    { keys: ['J', 'K'], label: t('workbench.keys.next') },
    canEdit && hasSelection && { keys: ['C'], label: t('workbench.keys.claim') },
    inCopy && !hasSelection && { keys: ['⇧', '→'], label: t('workbench.keys.extend') },
    inCopy && canEdit && { keys: ['X'], label: t('workbench.keys.grow') },
    !inCopy && !hasSelection && canEdit && { keys: ['F'], label: t('workbench.keys.copy') },
    isOpen && canEdit && { keys: ['1', '7'], run: true, label: t('workbench.keys.status') },
    isOpen && canEdit && { keys: ['E'], label: t('workbench.keys.evidence') },
    isOpen && canEdit && { keys: ['N'], label: t('workbench.keys.note') },
    isOpen && canReview && { keys: ['A'], label: t('workbench.keys.approve') },
    isOpen && canReview && { keys: ['R'], label: t('workbench.keys.return') },
    { keys: ['/'], label: t('workbench.keys.search') },
    { keys: ['?'], label: t('workbench.keys.all') },
  ]
  return hints.filter((hint) => hint !== false)
}

export function allKeys(t: Translate, undoKey: string): KeyGroup[] {
  return [
    {
      title: t('workbench.keys.group.claims'),
      keys: [
        { keys: ['J', 'K'], label: t('workbench.keys.next.long') },
        { keys: ['C'], label: t('workbench.keys.claim.long') },
        { keys: ['1', '7'], run: true, label: t('workbench.keys.status.long') },
        { keys: ['0'], label: t('workbench.keys.clear') },
        { keys: ['E'], label: t('workbench.keys.evidence.long') },
        { keys: ['N'], label: t('workbench.keys.note.long') },
        { keys: ['S'], label: t('workbench.keys.submit') },
        { keys: ['A'], label: t('workbench.keys.approve') },
        { keys: ['R'], label: t('workbench.keys.return.long') },
        { keys: [undoKey], label: t('workbench.keys.undo') },
        { keys: ['Esc'], label: t('workbench.keys.out') },
        { keys: ['/'], label: t('workbench.keys.search.long') },
        { keys: ['?'], label: t('ui.keys.all') },
      ],
    },
    {
      title: t('workbench.keys.group.copy'),
      keys: [
        { keys: ['F'], label: t('workbench.keys.copy.long') },
        { keys: ['←', '→'], label: t('workbench.keys.byCharacter') },
        { keys: ['Ctrl ←', 'Ctrl →'], label: t('workbench.keys.byWord') },
        { keys: ['[', ']'], label: t('workbench.keys.bySentence') },
        { keys: ['↑', '↓'], label: t('workbench.keys.byLine') },
        { keys: ['Ctrl ↑', 'Ctrl ↓'], label: t('workbench.keys.byBlock') },
        { keys: ['⇧'], label: t('workbench.keys.extend.long') },
        { keys: ['X'], label: t('workbench.keys.grow.long') },
      ],
    },
  ]
}
