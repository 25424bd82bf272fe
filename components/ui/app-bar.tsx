'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { Button } from './button'
import { Menu, MenuLink } from './menu'
import { useMessages } from './messages-context'
import { Wordmark } from './wordmark'

export type AppBarPlace = 'desk' | 'sources' | 'reviewed' | 'people'

const PLACES: readonly { place: AppBarPlace; href: string }[] = [
  { place: 'desk', href: '/' },
  { place: 'sources', href: '/sources' },
  { place: 'reviewed', href: '/reviewed' },
  { place: 'people', href: '/people' },
]

interface AppBarProps {
  readonly current?: AppBarPlace
  /** People is for admins. */
  readonly showPeople?: boolean
  readonly search?: ReactNode
  /** Usually an AccountMenu. */
  readonly account?: ReactNode
}

/** The bar of the desk and its lists. The workbench and the review have a Bar of their own. */
export function AppBar({ current, showPeople = false, search, account }: AppBarProps) {
  const t = useMessages()
  const places = PLACES.filter(({ place }) => place !== 'people' || showPeople)
  return (
    <Bar>
      <Wordmark />
      <span className="sep wide" />
      <nav className="nav wide" aria-label={t('ui.nav')}>
        {places.map(({ place, href }) => (
          <Link key={place} href={href} {...(place === current ? { 'aria-current': 'page' as const } : {})}>
            {t(`ui.nav.${place}`)}
          </Link>
        ))}
      </nav>
      <span className="sp" />
      {search}
      <span className="narrow">
        <Menu
          label={t('ui.nav')}
          align="end"
          trigger={<Button variant="quiet" icon="menu" aria-label={t('ui.menu')} />}
        >
          {places.map(({ place, href }) => (
            <MenuLink key={place} href={href} current={place === current}>
              {t(`ui.nav.${place}`)}
            </MenuLink>
          ))}
        </Menu>
      </span>
      {account}
    </Bar>
  )
}

/** 56 px, stays at the top; a hairline below. Put `<span className="sep" />` and `<span className="sp" />` between its parts. */
export function Bar({ children }: { children: ReactNode }) {
  return <header className="bar">{children}</header>
}
