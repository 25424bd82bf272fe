import type { SealedSnapshot } from './sealed-snapshot'

export const reportFormat = 'tickmark-report-1'

/**
 * The report as JSON: `{ "format", "sha256", "snapshot" }`, the whole file again canonical (RFC 8785) and without a line end.
 *
 * To check it without Tickmark: take the value of `snapshot`, write it canonically (for this format: keys sorted,
 * no white space, UTF-8 unescaped) and hash the bytes with SHA-256. The result is `sha256`:
 *
 *     python3 -c 'import json,hashlib,sys; s=json.load(open(sys.argv[1],encoding="utf-8"))["snapshot"]; \
 *       print(hashlib.sha256(json.dumps(s,sort_keys=True,ensure_ascii=False,separators=(",",":")).encode()).hexdigest())' FILE
 */
export function reportJson({ canonical, sha256 }: SealedSnapshot): string {
  return `{"format":${JSON.stringify(reportFormat)},"sha256":${JSON.stringify(sha256)},"snapshot":${canonical}}`
}
