'use client'

import { useState, type ReactNode } from 'react'
import { Menu, MenuChoices, MenuItem, MenuLabel, MenuLine } from './menu'
import { useMessages } from './messages-context'
import { Monogram } from './monogram'
import { chooseTheme, currentTheme, THEMES, type Theme } from './theme-choice'

interface AccountMenuProps {
  readonly name: string
  /** The role as a word of the interface. */
  readonly role: string
  readonly onSignOut: () => void
  /** More items (MenuLink, MenuItem), above "Sign out". */
  readonly children?: ReactNode
}

export function AccountMenu({ name, role, onSignOut, children }: AccountMenuProps) {
  const t = useMessages()
  const [theme, setTheme] = useState<Theme>('system')
  const choose = (next: Theme) => {
    chooseTheme(next)
    setTheme(next)
  }
  const trigger = (
    <button
      type="button"
      className="account"
      aria-label={t('ui.account', { name })}
      onPointerDown={() => setTheme(currentTheme())}
      onFocus={() => setTheme(currentTheme())}
    >
      <Monogram name={name} me decorative />
    </button>
  )
  return (
    <Menu label={t('ui.account', { name })} align="end" trigger={trigger}>
      <MenuLabel>{t('ui.account.signedInAs', { name, role })}</MenuLabel>
      <MenuLine />
      <MenuChoices
        label={t('ui.theme')}
        value={theme}
        onChange={choose}
        options={THEMES.map((value) => ({ value, label: t(`ui.theme.${value}`) }))}
      />
      <MenuLine />
      {children}
      <MenuItem onSelect={onSignOut}>{t('ui.account.signOut')}</MenuItem>
    </Menu>
  )
}
