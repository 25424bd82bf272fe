import type { BlockContent, DefinitionContent, List, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Span } from '@/lib/articles/article'
import { canonical, canonicalBlock } from './canonical'
import type { Draft, DraftBlock, DraftKind, DraftNote } from './draft'
import { nameInByline, shapeOf } from './line-shape'
import { inlineText, type Definitions } from './markdown-inline'

type Content = RootContent | BlockContent | DefinitionContent

interface Place {
  quote: boolean
  listDepth: number
  depth: number
}

/** Lists in quotes in lists stop here; what lies deeper is read as if it lay at this depth's end. */
const DEEPEST = 40

const clamp = (n: number, high: number): number => Math.min(Math.max(n, 1), high)

class Reader {
  readonly blocks: DraftBlock[] = []
  #hasHeadline = false
  readonly #definitions: Definitions

  constructor(definitions: Definitions) {
    this.#definitions = definitions
  }

  #add(kind: DraftKind, text: string, spans: Span[], more: Partial<DraftBlock> = {}): void {
    if (text !== '') this.blocks.push({ kind, text, spans, ...more })
  }

  #inline(kind: DraftKind, children: readonly PhrasingContent[], more: Partial<DraftBlock> = {}): void {
    const { text, spans } = inlineText(children, this.#definitions)
    this.#add(kind, text, spans, more)
  }

  #paragraph(children: readonly PhrasingContent[], place: Place): void {
    if (place.quote) return this.#inline('quote', children)
    const only = children.length === 1 ? children[0] : undefined
    if (only?.type === 'image' || only?.type === 'imageReference') return this.#inline('caption', children)
    const { text, spans } = inlineText(children, this.#definitions)
    const shape = shapeOf(text)
    const note: { note?: DraftNote } = shape?.note ? { note: shape.note } : {}
    this.#add(shape?.kind ?? 'paragraph', text, spans, note)
  }

  #list(list: List, place: Place): void {
    const level = clamp(place.listDepth + 1, 6)
    for (const item of list.children) {
      const [first, ...rest] = item.children
      if (first?.type === 'paragraph') {
        this.#inline('listItem', first.children, { level, ...(list.ordered ? { ordered: true } : {}) })
      } else if (first) {
        rest.unshift(first)
      }
      this.read(rest, { ...place, listDepth: level, depth: place.depth + 1 })
    }
  }

  read(nodes: readonly Content[], place: Place): void {
    if (place.depth > DEEPEST) return
    for (const node of nodes) {
      switch (node.type) {
        case 'heading': {
          const isHeadline = node.depth === 1 && !this.#hasHeadline && !place.quote && place.listDepth === 0
          if (isHeadline) this.#hasHeadline = true
          this.#inline(
            isHeadline ? 'headline' : 'subhead',
            node.children,
            isHeadline ? {} : { level: clamp(node.depth - 1, 3) },
          )
          break
        }
        case 'paragraph':
          this.#paragraph(node.children, place)
          break
        case 'blockquote':
          this.read(node.children, { ...place, quote: true, depth: place.depth + 1 })
          break
        case 'list':
          this.#list(node, place)
          break
        case 'html':
          if (!/^<!--[\s\S]*-->$/.test(node.value.trim()))
            this.#add('paragraph', canonicalBlock(node.value), [], { note: 'htmlAsText' })
          break
        case 'code':
          this.#add('paragraph', canonicalBlock(node.value), [])
          break
        default:
        // Rules part blocks and definitions serve their links: neither is copy.
      }
    }
  }
}

/** Settings between "---" lines that some editors put in front of the text. */
function splitFrontMatter(text: string): { settings: string | null; body: string } {
  const found = /^---[ ]*\n((?:[A-Za-z_][\w-]*:.*\n|[ ]+.*\n|- .*\n|#.*\n){1,60})---[ ]*(?:\n|$)/.exec(text)
  return found ? { settings: found[1] ?? '', body: text.slice(found[0].length) } : { settings: null, body: text }
}

/** A first paragraph that is emphasized as a whole, right under the headline, is the standfirst. */
function markStandfirst(blocks: readonly DraftBlock[]): void {
  const headline = blocks.findIndex((block) => block.kind === 'headline')
  const next = headline === -1 ? undefined : blocks[headline + 1]
  if (
    next?.kind === 'paragraph' &&
    next.spans.some((span) => span.kind !== 'link' && span.start === 0 && span.end === next.text.length)
  ) {
    next.kind = 'standfirst'
    next.spans = next.spans.filter((span) => span.kind === 'link' || span.start !== 0 || span.end !== next.text.length)
  }
  const before = blocks[headline - 1]
  if (headline === 1 && before?.kind === 'paragraph') before.kind = 'standfirst'
}

function takeByline(blocks: readonly DraftBlock[]): string | null {
  for (const block of blocks.slice(0, 5)) {
    const name = block.kind === 'paragraph' ? nameInByline(block.text) : null
    if (!name) continue
    block.kind = 'leftOut'
    block.note = 'byline'
    return name
  }
  return null
}

/** Reads CommonMark. Raw HTML stays as the characters that it is; links that a reader may not follow lose their address, not their words. */
export function parseMarkdown(raw: string): Draft {
  const { settings, body } = splitFrontMatter(canonical(raw).text)
  const tree = fromMarkdown(body)
  const definitions = new Map<string, string>()
  for (const node of tree.children) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url)
  }
  const reader = new Reader(definitions)
  reader.read(tree.children, { quote: false, listDepth: 0, depth: 0 })
  const { blocks } = reader
  const byline = takeByline(blocks)
  markStandfirst(blocks.filter((block) => block.kind !== 'leftOut'))
  const front = settings === null ? '' : canonicalBlock(settings)
  if (front !== '') blocks.unshift({ kind: 'leftOut', text: front, spans: [], note: 'frontMatter' })
  return { blocks, byline }
}
