'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Bar } from '@/components/ui/app-bar'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { LinkButton } from '@/components/ui/link-button'
import { useMessages } from '@/components/ui/messages-context'
import { useToast } from '@/components/ui/toast'
import { Warning } from '@/components/ui/warning'
import type { ActionResult } from '@/lib/action'
import type { PublishReviewedVersionInput } from '@/lib/review/schema'
import { reviewedAddress } from './addresses'

type Visibility = PublishReviewedVersionInput['visibility']

interface PublishingProps {
  readonly articleId: string
  readonly reviewedVersionId: string
  readonly visibility: Visibility
  readonly publish: (input: PublishReviewedVersionInput) => Promise<ActionResult<{ visibility: Visibility }>>
}

/** Opens a reviewed version to everybody with the link, or closes it again; asks first. */
export function PublishControl({ articleId, reviewedVersionId, visibility, publish }: PublishingProps) {
  const t = useMessages()
  const tell = useToast()
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const [failure, setFailure] = useState<string>()
  const [isBusy, startTransition] = useTransition()
  const next = visibility === 'public' ? 'private' : 'public'
  const words = next === 'public' ? t('reviewed.makePublic') : t('reviewed.makePrivate')

  const ask = (open: boolean) => {
    setFailure(undefined)
    setAsking(open)
  }
  const send = () => {
    startTransition(async () => {
      try {
        const result = await publish({ articleId, reviewedVersionId, visibility: next })
        if (!result.ok) {
          setFailure(result.error.message)
          return
        }
        setAsking(false)
        tell({ text: next === 'public' ? t('reviewed.nowPublic') : t('reviewed.nowPrivate') })
        router.refresh()
      } catch {
        setFailure(t('errors.network'))
      }
    })
  }
  return (
    <>
      <Button variant={next === 'public' ? 'primary' : 'plain'} size="s" onClick={() => ask(true)}>
        {words}
      </Button>
      <AlertDialog
        open={isAsking}
        onOpenChange={ask}
        title={next === 'public' ? t('reviewed.makePublic.title') : t('reviewed.makePrivate.title')}
        say={next === 'public' ? t('reviewed.makePublic.say') : t('reviewed.makePrivate.say')}
        confirm={words}
        busy={isBusy}
        onConfirm={send}
      >
        {failure !== undefined && (
          <Warning tone="incorrect" urgent>
            {failure}
          </Warning>
        )}
      </AlertDialog>
    </>
  )
}

export function CopyLink({ slug }: { slug: string }) {
  const t = useMessages()
  const tell = useToast()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(reviewedAddress(slug), window.location.href).href)
      tell({ text: t('reviewed.linkCopied') })
    } catch {
      tell({ text: t('reviewed.linkNotCopied') })
    }
  }
  return (
    <Button variant="quiet" size="s" icon="link" aria-label={t('reviewed.copyLink')} onClick={() => void copy()}>
      <span className="wide">{t('reviewed.copyLink')}</span>
    </Button>
  )
}

interface DeskToolsProps {
  readonly slug: string
  readonly visibility: Visibility
  /** For those who may publish. */
  readonly publishing?: PublishingProps
}

/** The bar that people of the desk see above a reviewed version. Readers and paper do not have it. */
export function DeskTools({ slug, visibility, publishing }: DeskToolsProps) {
  const t = useMessages()
  return (
    <Bar>
      <LinkButton variant="quiet" size="s" icon="left" href="/reviewed" aria-label={t('reviewed.back')}>
        <span className="wide">{t('reviewed.back')}</span>
      </LinkButton>
      <span className="sep wide" />
      <span className="mid small row wide">
        <Icon name={visibility === 'public' ? 'link' : 'lock'} />
        {visibility === 'public' ? t('reviewed.public') : t('reviewed.private')}
      </span>
      <span className="sp" />
      <CopyLink slug={slug} />
      {publishing && <PublishControl {...publishing} />}
    </Bar>
  )
}
