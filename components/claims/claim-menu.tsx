'use client'

import { Button } from '@/components/ui/button'
import { Menu, MenuChoices, MenuItem, MenuLine, MenuLink } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages-context'
import {
  actions,
  priorities,
  settableProgresses,
  type Action,
  type ClaimRow,
  type Priority,
  type Progress,
} from '@/lib/claims/claim'

type Settable = (typeof settableProgresses)[number]

interface ClaimMenuProps {
  readonly claim: ClaimRow
  readonly articleId: string
  readonly canEdit: boolean
  readonly undoKey: string
  onProgress(progress: Settable): void
  onAction(action: Action): void
  onPriority(priority: Priority): void
  onAdjust(): void
  onUndo(): void
  onWithdraw(): void
}

function isSettable(progress: Progress): progress is Settable {
  return settableProgresses.some((other) => other === progress)
}

/** All that may be done to a claim besides checking it. */
export function ClaimMenu({
  claim,
  articleId,
  canEdit,
  undoKey,
  onProgress,
  onAction,
  onPriority,
  onAdjust,
  onUndo,
  onWithdraw,
}: ClaimMenuProps) {
  const t = useMessages()
  const held = claim.action === 'hold'
  return (
    <Menu
      label={t('claim.menu')}
      align="end"
      trigger={<Button variant="quiet" size="s" icon="dots" aria-label={t('claim.menu')} />}
    >
      {canEdit && (
        <>
          {claim.progress === 'queryOut' ? (
            <MenuItem icon="reply" onSelect={() => onProgress('checking')}>
              {t('claim.menu.queryIn')}
            </MenuItem>
          ) : (
            <MenuItem icon="hourglass" onSelect={() => onProgress('queryOut')}>
              {t('status.progress.queryOut')}
            </MenuItem>
          )}
          {claim.progress !== 'checking' && claim.progress !== 'queryOut' && (
            <MenuItem icon="pencil" onSelect={() => onProgress('checking')}>
              {t('status.progress.checking')}
            </MenuItem>
          )}
          {isSettable(claim.progress) && claim.progress !== 'open' && (
            <MenuItem icon="ring" onSelect={() => onProgress('open')}>
              {t('status.progress.open')}
            </MenuItem>
          )}
          <MenuItem icon="pause" onSelect={() => onAction(held ? 'none' : 'hold')}>
            {held ? t('claim.menu.release') : t('status.action.hold')}
          </MenuItem>
          <MenuLine />
          <MenuItem icon="link" onSelect={onAdjust}>
            {t('claim.adjust')}
          </MenuItem>
          <MenuItem icon="undo" keycap={undoKey} onSelect={onUndo}>
            {t('ui.undo')}
          </MenuItem>
        </>
      )}
      <MenuLink icon="document" href={`/articles/${articleId}/claims/${claim.id}`}>
        {t('claim.menu.page')}
      </MenuLink>
      {canEdit && (
        <>
          <MenuItem icon="close" danger onSelect={onWithdraw}>
            {t('claim.withdraw')}
          </MenuItem>
          <MenuLine />
          <MenuChoices
            label={t('workbench.filter.priority')}
            value={claim.priority}
            onChange={onPriority}
            options={priorities.map((value) => ({ value, label: t(`status.priority.${value}`) }))}
          />
          <MenuLine />
          <MenuChoices
            label={t('workbench.filter.action')}
            value={claim.action}
            onChange={onAction}
            options={actions.map((value) => ({ value, label: t(`status.action.${value}`) }))}
          />
        </>
      )}
    </Menu>
  )
}
