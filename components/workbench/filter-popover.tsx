'use client'

import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Icon } from '@/components/ui/icon'
import { useMessages } from '@/components/ui/messages-context'
import { Popover } from '@/components/ui/popover'
import { chosenCount, noFilter, type ClaimFilter } from '@/components/claims/claim-filter'
import { actions, claimKinds, priorities, progresses, verificationStatuses } from '@/lib/claims/claim'
import styles from './filter-popover.module.css'

interface FilterPopoverProps {
  readonly filter: ClaimFilter
  onChange(filter: ClaimFilter): void
}

interface AxisProps<V extends string> {
  readonly title: string
  readonly values: readonly V[]
  readonly chosen: readonly V[]
  readonly word: (value: V) => string
  onChange(chosen: V[]): void
}

function Axis<V extends string>({ title, values, chosen, word, onChange }: AxisProps<V>) {
  return (
    <fieldset>
      <legend className="lab">{title}</legend>
      {values.map((value) => (
        <Checkbox
          key={value}
          label={word(value)}
          checked={chosen.includes(value)}
          onChange={(event) =>
            onChange(event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
          }
        />
      ))}
    </fieldset>
  )
}

/** Every axis on its own: what the checking found, where the work stands, what is to be done, how urgent, what kind. */
export function FilterPopover({ filter, onChange }: FilterPopoverProps) {
  const t = useMessages()
  const count = chosenCount(filter)
  const trigger = (
    <button type="button" aria-pressed={count > 0}>
      <Icon name="filter" /> {count > 0 ? t('workbench.filter.count', { count }) : t('workbench.filter')}
    </button>
  )
  return (
    <Popover trigger={trigger} label={t('workbench.filter')} align="end">
      <div className={styles.axes}>
        <Axis
          title={t('status.name')}
          values={verificationStatuses}
          chosen={filter.status}
          word={(value) => t(`status.${value}`)}
          onChange={(status) => onChange({ ...filter, status })}
        />
        <Axis
          title={t('workbench.filter.progress')}
          values={progresses}
          chosen={filter.progress}
          word={(value) => t(`status.progress.${value}`)}
          onChange={(progress) => onChange({ ...filter, progress })}
        />
        <Axis
          title={t('workbench.filter.kind')}
          values={claimKinds}
          chosen={filter.kind}
          word={(value) => t(`status.kind.${value}`)}
          onChange={(kind) => onChange({ ...filter, kind })}
        />
        <Axis
          title={t('workbench.filter.action')}
          values={actions}
          chosen={filter.action}
          word={(value) => t(`status.action.${value}`)}
          onChange={(action) => onChange({ ...filter, action })}
        />
        <Axis
          title={t('workbench.filter.priority')}
          values={priorities}
          chosen={filter.priority}
          word={(value) => t(`status.priority.${value}`)}
          onChange={(priority) => onChange({ ...filter, priority })}
        />
      </div>
      <p className={styles.foot}>
        <Button size="s" disabled={count === 0} onClick={() => onChange({ ...noFilter, words: filter.words })}>
          {t('workbench.filter.clear')}
        </Button>
      </p>
    </Popover>
  )
}
