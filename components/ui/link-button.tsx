import Link from 'next/link'
import type { ComponentPropsWithRef } from 'react'
import { ButtonFace, buttonClasses, type ButtonLook } from './button'

type LinkButtonProps = ButtonLook & ComponentPropsWithRef<typeof Link>

export function LinkButton({ variant, size, icon, keycap, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link className={buttonClasses({ variant, size }, children === undefined, className)} {...rest}>
      <ButtonFace icon={icon} keycap={keycap}>
        {children}
      </ButtonFace>
    </Link>
  )
}
