'use client'

import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Icon } from '@/components/ui/icon'
import { useLocale, useMessages } from '@/components/ui/messages-context'
import { Warning } from '@/components/ui/warning'
import type { Action } from '@/lib/action-result'
import { sharedAddresses } from '@/lib/evidence/address'
import type { SourceUse } from '@/lib/evidence/source-use'
import { countKinds, filterSources, isFiltered, kindChoices, noFilter, type LibrarySource } from './library-filter'
import { SourceDetail } from './source-detail'
import { SourceDialog, type SourceActions } from './source-dialog'
import { SourceLedger } from './source-ledger'
import styles from './sources.module.css'

/** Rows drawn at first, and added at each wish for more. */
const STEP = 200

interface LibraryProps {
  readonly library: readonly LibrarySource[]
  /** From the address: the source that a link points at. */
  readonly firstChosenId: string | null
  readonly personId: string
  readonly canEdit: boolean
  readonly actions: SourceActions & { readonly askUse: Action<SourceUse[]> }
}

type Editing = { source: LibrarySource | null } | null

/** The address names the chosen source, so that it can be sent to a colleague; the page is not read again for it. */
function nameInAddress(id: string | null): void {
  window.history.replaceState(null, '', id === null ? '/sources' : `/sources?source=${id}`)
}

export function Library({ library, firstChosenId, personId, canEdit, actions }: LibraryProps) {
  const t = useMessages()
  const locale = useLocale()
  const router = useRouter()
  const [filter, setFilter] = useState(noFilter)
  const [limit, setLimit] = useState(STEP)
  const [chosenId, setChosenId] = useState(firstChosenId)
  const [editing, setEditing] = useState<Editing>(null)

  const counts = useMemo(() => countKinds(library), [library])
  const shared = useMemo(() => sharedAddresses(library), [library])
  const shown = useMemo(() => filterSources(library, filter, locale), [library, filter, locale])
  const chosen = library.find((source) => source.id === chosenId) ?? null
  const sharedWith = chosen
    ? (shared.find((group) => group.includes(chosen)) ?? []).filter((other) => other !== chosen)
    : []

  const choose = (id: string | null): void => {
    setChosenId(id)
    nameInAddress(id)
  }
  const back = (): void => {
    const id = chosenId
    choose(null)
    // The row is drawn again before it can take the focus.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-source="${id ?? ''}"]`)?.focus())
  }
  const change = (part: Partial<typeof filter>): void => {
    setFilter((before) => ({ ...before, ...part }))
    setLimit(STEP)
  }
  const add = canEdit && (
    <Button
      icon="plus"
      variant={library.length === 0 ? 'primary' : 'plain'}
      onClick={() => setEditing({ source: null })}
    >
      {t('sources.add')}
    </Button>
  )

  return (
    <div className={`${styles.layout} on-sheet`} data-open={chosen !== null || undefined}>
      <main id="main" tabIndex={-1} className={styles.list}>
        <div className={`page-head ${styles.head}`}>
          <h1>{t('sources.title')}</h1>
          {library.length > 0 && (
            <span className={`dim ${styles.total}`}>{t('sources.inLibrary', { count: library.length })}</span>
          )}
          <span className="sp" />
          {library.length > 0 && (
            <label className={`find ${styles.find}`}>
              <Icon name="search" />
              <span className="vh">{t('sources.filter')}</span>
              <input
                type="search"
                value={filter.words}
                placeholder={t('sources.filter.placeholder')}
                onChange={(event) => change({ words: event.target.value })}
              />
            </label>
          )}
          {library.length > 0 && add}
        </div>
        {library.length === 0 ? (
          <EmptyState
            say={t('sources.empty.say')}
            how={t(canEdit ? 'sources.empty.how' : 'sources.empty.howViewer')}
            action={add}
          />
        ) : (
          <>
            <div className={styles.kinds} role="group" aria-label={t('sources.kinds')}>
              {kindChoices.map((kind) => (
                <button
                  key={kind}
                  type="button"
                  aria-pressed={filter.kind === kind}
                  disabled={kind !== 'all' && counts[kind] === 0}
                  onClick={() => change({ kind })}
                >
                  {t(`sources.kind.${kind}`)}
                  <span>{counts[kind]}</span>
                </button>
              ))}
            </div>
            {shared.length > 0 && (
              <div className={styles.shared}>
                <Warning tone="needsContext">
                  {filter.onlyShared
                    ? t('sources.duplicates.shown')
                    : t('sources.duplicates', {
                        count: shared.length,
                        titles: (shared[0] ?? [])
                          .slice(0, 2)
                          .map((source) => `“${source.title}”`)
                          .join(', '),
                      })}
                </Warning>
                <Button
                  size="s"
                  icon="merge"
                  onClick={() => change(filter.onlyShared ? noFilter : { ...noFilter, onlyShared: true })}
                >
                  {t(filter.onlyShared ? 'sources.showAll' : 'sources.duplicates.show')}
                </Button>
              </div>
            )}
            <p className="vh" role="status">
              {isFiltered(filter) && t('sources.found', { count: shown.length })}
            </p>
            {shown.length === 0 ? (
              <EmptyState
                say={t('sources.none')}
                how={t('sources.none.how')}
                action={<Button onClick={() => change(noFilter)}>{t('sources.showAll')}</Button>}
              />
            ) : (
              <SourceLedger
                sources={shown}
                chosenId={chosenId}
                limit={limit}
                step={STEP}
                onChoose={(source) => choose(source.id)}
                onMore={() => setLimit((at) => at + STEP)}
              />
            )}
          </>
        )}
      </main>
      {library.length > 0 && (
        <aside className={styles.detail} aria-label={t('sources.detail')}>
          <div className={styles.held}>
            {chosen ? (
              <SourceDetail
                source={chosen}
                sharedWith={sharedWith}
                canEdit={canEdit}
                askUse={actions.askUse}
                onEdit={() => setEditing({ source: chosen })}
                onBack={back}
              />
            ) : (
              <p className="dim">{t('sources.detail.none')}</p>
            )}
          </div>
        </aside>
      )}
      {editing && (
        <SourceDialog
          source={editing.source}
          personId={personId}
          library={library}
          actions={actions}
          onClose={() => setEditing(null)}
          onUse={(source) => {
            setEditing(null)
            choose(source.id)
          }}
          onSaved={(source) => {
            setEditing(null)
            choose(source.id)
            router.refresh()
          }}
        />
      )}
    </div>
  )
}
