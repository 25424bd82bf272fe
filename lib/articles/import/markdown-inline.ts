import type { PhrasingContent } from 'mdast'
import type { Span } from '@/lib/articles/article'
import { canonical } from './canonical'
import { safeHref } from './draft'

/** Addresses of reference links by their identifier. */
export type Definitions = ReadonlyMap<string, string>

interface Mark {
  kind: Span['kind']
  href?: string
}

interface Run {
  text: string
  marks: readonly Mark[]
}

/** Deeper nesting than this is nobody's emphasis; what lies below loses its marks and keeps its words. */
const DEEPEST = 24

function runsOf(
  nodes: readonly PhrasingContent[],
  marks: readonly Mark[],
  definitions: Definitions,
  depth: number,
  out: Run[],
): void {
  const within = (children: readonly PhrasingContent[], mark: Mark | null): void => {
    if (depth >= DEEPEST) return
    runsOf(children, mark ? [...marks, mark] : marks, definitions, depth + 1, out)
  }
  const link = (url: string | undefined): Mark | null => {
    const href = url === undefined ? null : safeHref(url)
    return href === null ? null : { kind: 'link', href }
  }
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'html':
        // Imported text is never HTML: a tag is kept as the characters that it is.
        out.push({ text: node.value.replaceAll('\n', ' '), marks })
        break
      case 'break':
        out.push({ text: '\n', marks })
        break
      case 'emphasis':
        within(node.children, { kind: 'emphasis' })
        break
      case 'strong':
        within(node.children, { kind: 'strong' })
        break
      case 'link':
        within(node.children, link(node.url))
        break
      case 'linkReference':
        within(node.children, link(definitions.get(node.identifier)))
        break
      case 'image':
      case 'imageReference':
        out.push({ text: node.alt ?? '', marks })
        break
      default:
        if ('children' in node) within(node.children, null)
    }
  }
}

interface Open extends Mark {
  start: number
}

function sameMark(a: Mark, b: Mark | undefined): boolean {
  return b !== undefined && a.kind === b.kind && a.href === b.href
}

/** Joins runs into one block text: single spaces, no white space at the ends or beside a line end, NFC. Spans in UTF-16 units. */
function joinRuns(runs: readonly Run[]): { text: string; spans: Span[] } {
  let text = ''
  const spans: Span[] = []
  const open: Open[] = []
  const closeFrom = (depth: number): void => {
    for (const { start, ...mark } of open.splice(depth)) {
      const end = text.trimEnd().length
      if (end > start) spans.push({ ...mark, start, end })
    }
  }
  for (const run of runs) {
    let words = canonical(run.text)
      .text.replace(/ {2,}/g, ' ')
      .replace(/ *\n[ \n]*/g, '\n')
    if (words === '') continue
    if (text === '' || text.endsWith('\n')) words = words.replace(/^[ \n]+/, '')
    else if (text.endsWith(' ')) words = words.replace(/^ +/, '')
    if (words.startsWith('\n')) text = text.trimEnd()
    const kept = open.findIndex((mark, i) => !sameMark(mark, run.marks[i]))
    const depth = kept === -1 ? Math.min(open.length, run.marks.length) : kept
    closeFrom(depth)
    if (words === '') continue
    const lead = /^[ \n]*/.exec(words)?.[0].length ?? 0
    for (const mark of run.marks.slice(depth)) open.push({ ...mark, start: text.length + lead })
    text += words
  }
  closeFrom(0)
  text = text.trimEnd()
  const composed = text.normalize('NFC')
  // A mark that ended between a letter and its accent has no place in the composed text; the words go before the marks.
  if (composed !== text) return { text: composed, spans: [] }
  return {
    text,
    spans: spans.filter((span) => span.end <= text.length).sort((a, b) => a.start - b.start || b.end - a.end),
  }
}

/** The words of inline Markdown with emphasis, strong and followable links as spans over them. */
export function inlineText(
  nodes: readonly PhrasingContent[],
  definitions: Definitions,
): { text: string; spans: Span[] } {
  const runs: Run[] = []
  runsOf(nodes, [], definitions, 0, runs)
  return joinRuns(runs)
}
