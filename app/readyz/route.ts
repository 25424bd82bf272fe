import { readiness } from '@/lib/db/readiness'

/** 200 when the database answers and has every migration that this build knows; 503 otherwise. */
export async function GET(): Promise<Response> {
  const { ready, reason } = await readiness()
  return Response.json(
    { status: ready ? 'ready' : reason },
    { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}

export const dynamic = 'force-dynamic'
