'use client'

import { Icon } from './icon'
import { useMessages } from './messages-context'

export type SourceKindName =
  'document' | 'dataset' | 'officialStatement' | 'interview' | 'newsReport' | 'photoOrVideo' | 'observation'

export function SourceKindMark({ kind }: { kind: SourceKindName }) {
  const t = useMessages()
  return (
    <span className="source-kind">
      <Icon name={kind} />
      {t(`status.sourceKind.${kind}`)}
    </span>
  )
}
