'use client'

import { DropdownMenu as Parts } from 'radix-ui'
import Link from 'next/link'
import type { ReactElement, ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { joinClasses } from './join-classes'

interface MenuProps {
  /** One button; it receives the wiring. */
  readonly trigger: ReactElement
  readonly label: string
  readonly align?: 'start' | 'center' | 'end'
  readonly children: ReactNode
}

export function Menu({ trigger, label, align = 'start', children }: MenuProps) {
  return (
    <Parts.Root modal={false}>
      <Parts.Trigger asChild>{trigger}</Parts.Trigger>
      <Parts.Portal>
        <Parts.Content className="menu" align={align} sideOffset={4} collisionPadding={8} aria-label={label}>
          {children}
        </Parts.Content>
      </Parts.Portal>
    </Parts.Root>
  )
}

interface MenuItemProps {
  readonly icon?: IconName
  readonly keycap?: string
  readonly danger?: boolean
  readonly disabled?: boolean
  /** Shown under the word: what is missing, when the item is off. */
  readonly why?: ReactNode
  readonly onSelect: () => void
  readonly children: ReactNode
}

export function MenuItem({ icon, keycap, danger = false, disabled = false, why, onSelect, children }: MenuItemProps) {
  return (
    <Parts.Item className={joinClasses('menu-item', danger && 'danger')} disabled={disabled} onSelect={onSelect}>
      {icon && <Icon name={icon} />}
      <span>
        {children}
        {why && <span className="why">{why}</span>}
      </span>
      {keycap && <kbd aria-hidden="true">{keycap}</kbd>}
    </Parts.Item>
  )
}

export function MenuLink({
  icon,
  href,
  current = false,
  children,
}: {
  icon?: IconName
  href: string
  current?: boolean
  children: ReactNode
}) {
  return (
    <Parts.Item asChild>
      <Link className="menu-item" href={href} {...(current ? { 'aria-current': 'page' as const } : {})}>
        {icon && <Icon name={icon} />}
        {children}
      </Link>
    </Parts.Item>
  )
}

interface MenuChoicesProps<Value extends string> {
  readonly label?: ReactNode
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[]
  readonly onChange: (value: Value) => void
}

/** One of several, with a tick at the one that holds. */
export function MenuChoices<Value extends string>({ label, value, options, onChange }: MenuChoicesProps<Value>) {
  return (
    <Parts.RadioGroup value={value}>
      {label && <Parts.Label className="menu-label">{label}</Parts.Label>}
      {options.map((option) => (
        <Parts.RadioItem
          key={option.value}
          className="menu-item"
          value={option.value}
          onSelect={() => onChange(option.value)}
        >
          <span className="menu-check">
            <Parts.ItemIndicator>
              <Icon name="tick" />
            </Parts.ItemIndicator>
          </span>
          {option.label}
        </Parts.RadioItem>
      ))}
    </Parts.RadioGroup>
  )
}

export function MenuCheck({
  checked,
  onChange,
  children,
}: {
  checked: boolean
  onChange: (checked: boolean) => void
  children: ReactNode
}) {
  return (
    <Parts.CheckboxItem
      className="menu-item"
      checked={checked}
      onCheckedChange={onChange}
      onSelect={(event) => event.preventDefault()}
    >
      <span className="menu-check">
        <Parts.ItemIndicator>
          <Icon name="tick" />
        </Parts.ItemIndicator>
      </span>
      {children}
    </Parts.CheckboxItem>
  )
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Parts.Label className="menu-label">{children}</Parts.Label>
}

export function MenuLine() {
  return <Parts.Separator className="menu-line" />
}
