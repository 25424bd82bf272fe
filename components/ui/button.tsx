import type { ComponentPropsWithRef, ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { joinClasses } from './join-classes'

export type ButtonVariant = 'plain' | 'primary' | 'quiet' | 'danger'

export interface ButtonLook {
  /** `primary` is the one button that moves the work on: one on a screen. */
  readonly variant?: ButtonVariant
  readonly size?: 's' | 'm'
  readonly icon?: IconName
  /** The key that does the same, shown at the end of the label. */
  readonly keycap?: string
}

export function buttonClasses(
  { variant = 'plain', size = 'm' }: ButtonLook,
  iconOnly: boolean,
  className?: string,
): string {
  return joinClasses('btn', variant !== 'plain' && variant, size === 's' && 's', iconOnly && 'bare-icon', className)
}

/** What stands inside a button; shared with LinkButton. */
export function ButtonFace({ icon, keycap, children }: Pick<ButtonLook, 'icon' | 'keycap'> & { children?: ReactNode }) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {keycap && (
        <span className="k" aria-hidden="true">
          {keycap}
        </span>
      )}
    </>
  )
}

type ButtonProps = ButtonLook & Omit<ComponentPropsWithRef<'button'>, 'size'>

/** Without children it is an icon button and needs an `aria-label`. */
export function Button({ variant, size, icon, keycap, className, children, type = 'button', ...rest }: ButtonProps) {
  const keys = keycap === undefined ? {} : { 'aria-keyshortcuts': keycap }
  return (
    <button
      type={type}
      className={buttonClasses({ variant, size }, children === undefined, className)}
      {...keys}
      {...rest}
    >
      <ButtonFace icon={icon} keycap={keycap}>
        {children}
      </ButtonFace>
    </button>
  )
}
