export interface Tag {
  readonly name: string
  readonly attributes: readonly (readonly [name: string, value: string])[]
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|([a-z]+));/gu, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (named[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  )
}

const tag = /<(\/?)([a-z][a-z0-9]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/giu
const attribute = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/gu

/** Without the style sheet, in which nothing is a tag. */
function body(markup: string): string {
  return markup.replace(/<style>.*?<\/style>/su, '<style></style>')
}

/** Every start tag that a browser would see, as loosely as a browser reads. */
export function tagsIn(markup: string): Tag[] {
  return Array.from(body(markup).matchAll(tag))
    .filter((match) => match[1] === '')
    .map((match) => ({
      name: (match[2] ?? '').toLowerCase(),
      attributes: Array.from((match[3] ?? '').matchAll(attribute), (found) => [
        (found[1] ?? '').toLowerCase(),
        decode(found[2] ?? found[3] ?? found[4] ?? ''),
      ]),
    }))
}

function textOf(markup: string): string {
  return decode(markup.replace(tag, ''))
}

/** What a reader of the report gets out of it: the copy's blocks, the snapshot inside, and all of its text. */
export function readMarkup(markup: string): { copyBlocks: string[]; embedded: string; text: string } {
  const copy = /<article[^>]*>(.*?)<\/article>/su.exec(markup)?.[1] ?? ''
  return {
    copyBlocks: Array.from(copy.matchAll(/<(h1|h2|h3|p|li)(?: class="[a-z]+")?>(.*?)<\/\1>/gsu), (match) =>
      textOf(match[2] ?? ''),
    ),
    embedded: decode(/<pre id="snapshot" hidden>(.*?)<\/pre>/su.exec(markup)?.[1] ?? ''),
    text: textOf(body(markup)),
  }
}
