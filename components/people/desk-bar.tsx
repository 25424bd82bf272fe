'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { AccountMenu } from '@/components/ui/account-menu'
import { AppBar, type AppBarPlace } from '@/components/ui/app-bar'
import { MenuLink } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages-context'
import { useToast } from '@/components/ui/toast'
import type { Role } from '@/lib/policy/actor'
import { signOut } from './sign-in-call'

function placeOf(path: string): AppBarPlace | undefined {
  const first = path.split('/')[1] ?? ''
  if (first === '' || first === 'articles') return 'desk'
  return first === 'sources' || first === 'reviewed' || first === 'people' ? first : undefined
}

/** The account menu of whoever is signed in; the workbench and the review put it into bars of their own. */
export function OwnAccountMenu({ name, role }: { name: string; role: Role }) {
  const t = useMessages()
  const tell = useToast()
  const leave = async () => {
    if (await signOut()) location.assign('/sign-in')
    else tell({ text: t('errors.network') })
  }
  return (
    <AccountMenu name={name} role={t(`status.role.${role}`)} onSignOut={() => void leave()}>
      <MenuLink href="/account">{t('ui.account.password')}</MenuLink>
    </AccountMenu>
  )
}

interface DeskBarProps {
  readonly name: string
  readonly role: Role
  readonly showPeople: boolean
  readonly search?: ReactNode
}

/** The bar of the desk, its lists and its settings. */
export function DeskBar({ name, role, showPeople, search }: DeskBarProps) {
  const current = placeOf(usePathname())
  return (
    <AppBar
      {...(current ? { current } : {})}
      showPeople={showPeople}
      search={search}
      account={<OwnAccountMenu name={name} role={role} />}
    />
  )
}
