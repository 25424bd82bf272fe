'use client'

import { Icon } from './icon'
import { useMessages } from './messages-context'

export type StanceName = 'supports' | 'refutes' | 'context'

export function StanceMark({ stance }: { stance: StanceName }) {
  const t = useMessages()
  return (
    <span className={`stance ${stance}`}>
      <Icon name={stance} />
      {t(`status.stance.${stance}`)}
    </span>
  )
}
