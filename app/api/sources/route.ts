import { z } from 'zod'
import { findSources } from '@/lib/evidence/queries'
import { route } from '@/lib/route'

const words = z.string().max(200)

/** Sources for picking one while attaching evidence. */
export const GET = route(async ({ request, actor }) => {
  return Response.json(await findSources(actor, words.parse(new URL(request.url).searchParams.get('words') ?? '')))
})
