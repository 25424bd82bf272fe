'use client'

import { KeysDialog } from '@/components/ui/keys-dialog'
import { useMessages } from '@/components/ui/messages-context'

/** All keys of the review. */
export function ReviewKeysDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useMessages()
  const keys = [
    { keys: ['J', 'K'], label: t('review.keys.walk') },
    { keys: ['A'], label: t('review.keys.approve') },
    { keys: ['R'], label: t('review.keys.return') },
    { keys: ['N'], label: t('review.keys.note') },
    { keys: ['L'], label: t('review.keys.change') },
    { keys: ['Ctrl Z'], label: t('review.keys.undo') },
    { keys: ['?'], label: t('ui.keys.all') },
  ]
  return <KeysDialog open={open} onOpenChange={onOpenChange} groups={[{ title: t('review.keys.title'), keys }]} />
}
