'use client'

import Form from 'next/form'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages-context'
import { Select } from '@/components/ui/select'
import type { HistoryFacets } from '@/lib/audit/queries'
import { isMessageId } from '@/lib/messages/catalogue'
import styles from './history.module.css'

export interface HistoryAsked {
  readonly person: string
  readonly claim: string
  readonly kind: string
}

interface HistoryFilterProps {
  readonly path: string
  readonly facets: HistoryFacets
  readonly asked: HistoryAsked
}

/** A form that asks by address, so that a narrowed history can be sent on, and read without scripts. */
export function HistoryFilter({ path, facets, asked }: HistoryFilterProps) {
  const t = useMessages()
  const kinds = facets.kinds.flatMap((kind) => {
    const id = `history.kind.${kind}`
    return isMessageId(id) ? [{ value: kind, label: t(id) }] : []
  })
  const send = (event: { currentTarget: { form: HTMLFormElement | null } }): void =>
    event.currentTarget.form?.requestSubmit()
  return (
    <Form
      action={path}
      className={styles.filters}
      role="search"
      aria-label={t('history.filter')}
      key={`${asked.person} ${asked.claim} ${asked.kind}`}
    >
      <Select
        label={t('history.filter.person')}
        name="person"
        defaultValue={asked.person}
        onChange={send}
        options={[
          { value: '', label: t('history.filter.person.all') },
          ...facets.people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        label={t('history.filter.claim')}
        name="claim"
        defaultValue={asked.claim}
        onChange={send}
        options={[
          { value: '', label: t('history.filter.claim.all') },
          ...facets.claims.map(({ id, number }) => ({ value: id, label: t('history.filter.claim.one', { number }) })),
        ]}
      />
      <Select
        label={t('history.filter.kind')}
        name="kind"
        defaultValue={asked.kind}
        onChange={send}
        options={[{ value: '', label: t('history.filter.kind.all') }, ...kinds]}
      />
      <Button type="submit">{t('history.filter.show')}</Button>
      {(asked.person || asked.claim || asked.kind) && (
        <Link className={styles.clear} href={path}>
          {t('history.filter.clear')}
        </Link>
      )}
    </Form>
  )
}
