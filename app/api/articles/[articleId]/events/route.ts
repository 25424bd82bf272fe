import { z } from 'zod'
import { requireArticle } from '@/lib/articles/queries'
import { eventStream } from '@/lib/live/event-stream'
import { route } from '@/lib/route'

const sequence = z.coerce.number().int().min(0).catch(0)

/** Server-sent events of one article, resumed after `Last-Event-ID` or `?after=`. */
export const GET = route<{ articleId: string }>(async ({ request, actor, params }) => {
  const articleId = z.uuid().parse(params.articleId)
  const after = sequence.parse(request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('after'))
  await requireArticle(actor, articleId)
  return new Response(eventStream(actor, articleId, after, request.signal), {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      // nginx would otherwise hold events back until its buffer is full.
      'x-accel-buffering': 'no',
    },
  })
})
