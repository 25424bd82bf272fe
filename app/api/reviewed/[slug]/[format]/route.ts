import { Refusal } from '@/lib/errors'
import { getLocale, getTranslate } from '@/lib/messages/server'
import { isReportFormat, reportFileName, type ReportFormat } from '@/lib/report/file-name'
import { reportHtml } from '@/lib/report/html'
import { reportJson } from '@/lib/report/json'
import { openSealed, type SealedSnapshot } from '@/lib/report/sealed-snapshot'
import { reviewedVersion } from '@/lib/review/queries'
import { visitorRoute } from '@/lib/route'

const types: Readonly<Record<ReportFormat, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

function written(sealed: SealedSnapshot, format: ReportFormat, fileName: string): string {
  return format === 'json'
    ? reportJson(sealed)
    : reportHtml(sealed, fileName, { t: getTranslate(), locale: getLocale() })
}

/** The verified report as a file. It is never shown as a page of this address, and could not run anything if it were. */
export const GET = visitorRoute<{ slug: string; format: string }>(async ({ request, actor, params }) => {
  const { slug, format } = params
  if (!isReportFormat(format)) throw new Refusal('notFound', 'no such format of a report')
  const frozen = await reviewedVersion(actor, slug)
  const fileName = reportFileName(slug, frozen.sha256, format)
  const headers = {
    etag: `"${frozen.sha256}-${format}-${getLocale()}"`,
    'cache-control': 'private, no-cache',
    'content-disposition': `attachment; filename="${fileName}"`,
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  }
  if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers })
  return new Response(written(openSealed(frozen), format, fileName), {
    headers: { ...headers, 'content-type': types[format] },
  })
})
