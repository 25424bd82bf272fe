import type { Metadata } from 'next'
import { Library } from '@/components/sources/library'
import { requireActor } from '@/lib/auth/session'
import { listSources } from '@/lib/evidence/queries'
import { getTranslate } from '@/lib/messages/server'
import { can } from '@/lib/policy/can'
import { recordSourceAction, reviseSourceAction, sourceUseAction } from './actions'

export function generateMetadata(): Metadata {
  return { title: getTranslate()('sources.title') }
}

const actions = { record: recordSourceAction, revise: reviseSourceAction, askUse: sourceUseAction }

export default async function SourcesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const actor = await requireActor()
  const [library, { source }] = await Promise.all([listSources(actor), searchParams])
  const firstChosenId =
    typeof source === 'string' && library.some((candidate) => candidate.id === source) ? source : null
  return (
    <Library
      library={library}
      firstChosenId={firstChosenId}
      personId={actor.id}
      canEdit={can(actor, 'source.record')}
      actions={actions}
    />
  )
}
