const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
}

/** Safe between tags and between double quotes. A carriage return is written out, since an HTML reader would turn it into a line feed. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"'\r]/gu, (sign) => entities[sign] ?? sign)
}

/** HTML that this room wrote itself. Everything else is text and gets escaped. */
export class Markup {
  constructor(readonly source: string) {}
}

export type MarkupPart = Markup | string | number | false | null | undefined | readonly MarkupPart[]

function written(part: MarkupPart): string {
  if (part === false || part === null || part === undefined) return ''
  if (part instanceof Markup) return part.source
  if (typeof part === 'string') return escapeMarkup(part)
  if (typeof part === 'number') return String(part)
  return part.map(written).join('')
}

/**
 * Writes HTML. Whatever stands in `${}` is escaped unless it is markup itself, so a field of a snapshot cannot become a tag
 * or leave a double-quoted attribute. Never put `${}` into a tag's name, an unquoted attribute, a script or a style.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  return new Markup(strings.map((string, index) => string + written(parts[index])).join(''))
}
