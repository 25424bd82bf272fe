import { NextRequest } from 'next/server'
import { door } from '@/lib/auth/door'
import { openRoute } from '@/lib/route'

const handler = openRoute<{ nextauth: string[] }>(async ({ request, params }) =>
  door(new NextRequest(request), params.nextauth),
)

export { handler as GET, handler as POST }
