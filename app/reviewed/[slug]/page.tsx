import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { reviewedAddress } from '@/components/reviewed/addresses'
import { DeskTools } from '@/components/reviewed/desk-tools'
import { ReviewedPage } from '@/components/reviewed/reviewed-page'
import { currentActor } from '@/lib/auth/session'
import { env } from '@/lib/env'
import { Refusal } from '@/lib/errors'
import { getLocale, getTranslate } from '@/lib/messages/server'
import { can } from '@/lib/policy/can'
import { momentOf } from '@/lib/report/finding'
import { sumsLine } from '@/lib/report/preface'
import { openSealed } from '@/lib/report/sealed-snapshot'
import { titleOf, wordsOf } from '@/lib/report/summary'
import { reviewedVersion, versionsOfArticle } from '@/lib/review/queries'
import { publishReviewedVersionAction } from './actions'

interface Asked {
  params: Promise<{ slug: string }>
}

const opened = cache(async (slug: string) => {
  const visitor = await currentActor()
  try {
    const frozen = await reviewedVersion(visitor, slug)
    return { visitor, frozen, ...openSealed(frozen) }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'notFound') notFound()
    throw error
  }
})

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const { slug } = await params
  const { frozen, snapshot } = await opened(slug)
  const voice = { t: getTranslate(), locale: getLocale() }
  const title = titleOf(snapshot)
  const description =
    wordsOf(snapshot.copy, 'standfirst') ??
    voice.t('reviewed.description', { desk: snapshot.desk.name, sums: sumsLine(snapshot, voice) })
  const isPublic = frozen.visibility === 'public'
  const address = env().TICKMARK_URL
  return {
    title: { absolute: `${title} · ${snapshot.desk.name}` },
    description,
    robots: { index: isPublic, follow: isPublic },
    ...(address ? { metadataBase: new URL(address), alternates: { canonical: reviewedAddress(slug) } } : {}),
    openGraph: {
      type: 'article',
      title,
      description,
      siteName: snapshot.desk.name,
      locale: snapshot.article.language.replace('-', '_'),
      publishedTime: snapshot.signOff.at,
      ...(snapshot.article.author === null ? {} : { authors: [snapshot.article.author] }),
      ...(address ? { url: reviewedAddress(slug) } : {}),
    },
    twitter: { card: 'summary', title, description },
  }
}

export default async function Page({ params }: Asked) {
  const { slug } = await params
  const { visitor, frozen, snapshot, sha256 } = await opened(slug)
  const voice = { t: getTranslate(), locale: getLocale() }
  const versions = await versionsOfArticle(visitor, frozen.articleId)
  const publishing = {
    articleId: frozen.articleId,
    reviewedVersionId: frozen.id,
    visibility: frozen.visibility,
    publish: publishReviewedVersionAction,
  }
  return (
    <ReviewedPage
      snapshot={snapshot}
      sha256={sha256}
      slug={slug}
      versions={versions.map(({ signedOffAt, ...version }) => ({
        ...version,
        signedOff: momentOf(snapshot, signedOffAt, voice),
      }))}
      voice={voice}
      home={visitor === null ? null : '/'}
      tools={
        visitor !== null && (
          <DeskTools
            slug={slug}
            visibility={frozen.visibility}
            publishing={can(visitor, 'reviewedVersion.publish') ? publishing : undefined}
          />
        )
      }
    />
  )
}
