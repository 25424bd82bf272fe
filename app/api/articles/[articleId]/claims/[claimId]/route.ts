import { z } from 'zod'
import { claimDetail } from '@/lib/review/queries'
import { route } from '@/lib/route'

/** All that an open claim shows: evidence, notes, history. */
export const GET = route<{ articleId: string; claimId: string }>(async ({ actor, params }) => {
  return Response.json(await claimDetail(actor, z.uuid().parse(params.articleId), z.uuid().parse(params.claimId)))
})
