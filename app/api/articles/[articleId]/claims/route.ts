import { z } from 'zod'
import { claimsSince } from '@/lib/claims/queries'
import { route } from '@/lib/route'

const sequence = z.coerce.number().int().min(0)

/** Claims touched since a sequence: what a live reader fetches after each `change`. */
export const GET = route<{ articleId: string }>(async ({ request, actor, params }) => {
  const since = sequence.parse(new URL(request.url).searchParams.get('since') ?? 0)
  return Response.json(await claimsSince(actor, z.uuid().parse(params.articleId), since))
})
