import { memo, type ReactNode } from 'react'
import type { ReaderMark } from './marks'
import type { ReadingBlock, Stretch } from './reading'
import { outerMarks, runsOf, segmentsOf, type Run, type Segment } from '@/lib/articles/segments'

export interface BlockViewProps {
  readonly text: string
  readonly block: ReadingBlock
  /** The block's marks; the same array as long as nothing about them changed. */
  readonly marks: readonly ReaderMark[]
  /** Give these only to a block that has a mark of the claim, null to all others. */
  readonly openId: string | null
  readonly hoverId: string | null
  /** Stands beside the block in the outer margin: Headline, Caption. Not part of the copied text. */
  readonly name?: string
  /** False where marks are to be read and not pressed. */
  readonly pressable?: boolean
}

function covers(stretches: readonly Stretch[], segment: Stretch): boolean {
  return stretches.some(({ start, end }) => start <= segment.start && end >= segment.end)
}

function dress(block: ReadingBlock, segment: Stretch, words: string): ReactNode {
  let node: ReactNode = words
  for (const span of block.spans) {
    if (span.start > segment.start || span.end < segment.end) continue
    // A link is shown, never followed: in the copy under check a click belongs to the claim.
    if (span.kind === 'link') node = <span className="copy-link">{node}</span>
    else if (span.kind === 'strong') node = <strong>{node}</strong>
    else node = <em>{node}</em>
  }
  return covers(block.placeholders, segment) ? <span className="tk">{node}</span> : node
}

function SegmentView({
  text,
  block,
  segment,
  inner,
}: {
  text: string
  block: ReadingBlock
  segment: Segment<ReaderMark>
  inner: ReaderMark | undefined
}) {
  const node = dress(block, segment, text.slice(segment.start, segment.end))
  // An unchecked claim has no glyph in the copy, so one that ends at the same word may show its own.
  const glyph = segment.ends.find((mark) => mark.status !== 'unchecked' && mark.state !== 'ambiguous')
  if (!glyph) return node
  return (
    <span className="z" data-status={glyph === inner ? undefined : glyph.status}>
      {node}
    </span>
  )
}

interface RunShown {
  readonly run: Run<ReaderMark>
  readonly outer: ReadonlySet<ReaderMark>
  readonly openId: string | null
  readonly hoverId: string | null
}

function classesOf({ run, outer, openId, hoverId }: RunShown): string {
  const [inner, around, ...deeper] = run.marks
  if (!inner) return ''
  const outers = around ? [around, ...deeper] : []
  const names = ['hl']
  if (inner.start === run.start) names.push('is-start')
  if (inner.end === run.end) names.push('is-end')
  if (around?.start === run.start) names.push('is-outer-start')
  if (around?.end === run.end) names.push('is-outer-end')
  if (!around && outer.has(inner)) names.push('is-around')
  if (inner.state === 'changed') names.push('is-changed-anchor')
  if (inner.claimId === openId) names.push('is-open')
  else if (openId !== null && outers.some((mark) => mark.claimId === openId)) names.push('is-outer-open')
  if (inner.claimId === hoverId) names.push('is-hover')
  else if (hoverId !== null && outers.some((mark) => mark.claimId === hoverId)) names.push('is-outer-hover')
  return names.join(' ')
}

function RunView({
  text,
  block,
  pressable,
  ...shown
}: RunShown & { text: string; block: ReadingBlock; pressable: boolean }) {
  const { run, openId } = shown
  const [inner, around] = run.marks
  const words = run.segments.map((segment) => (
    <SegmentView key={segment.start} text={text} block={block} segment={segment} inner={inner} />
  ))
  if (!inner) return words
  if (inner.state === 'ambiguous') return <span className="is-ambiguous">{words}</span>
  const stop = pressable ? run.tabStop : null
  return (
    <mark
      className={classesOf(shown)}
      data-status={inner.status}
      data-status-outer={around?.status}
      data-c={run.marks.map((mark) => mark.claimId).join(' ')}
      data-stop={stop?.claimId}
      {...(stop
        ? { role: 'button', tabIndex: 0, 'aria-label': stop.label, 'aria-expanded': stop.claimId === openId }
        : {})}
    >
      {words}
    </mark>
  )
}

function frame(block: ReadingBlock, words: ReactNode): ReactNode {
  switch (block.kind) {
    case 'headline':
      return <h1 data-b={block.index}>{words}</h1>
    case 'standfirst':
      return (
        <p className="standfirst" data-b={block.index}>
          {words}
        </p>
      )
    case 'subhead':
      return block.level > 1 ? <h3 data-b={block.index}>{words}</h3> : <h2 data-b={block.index}>{words}</h2>
    case 'quote':
      return (
        <blockquote>
          <p data-b={block.index}>{words}</p>
        </blockquote>
      )
    case 'caption':
      return (
        <p className="caption" data-b={block.index}>
          {words}
        </p>
      )
    case 'listItem':
      return (
        <li
          data-b={block.index}
          style={block.level > 1 ? { marginInlineStart: `${(block.level - 1) * 1.4}em` } : undefined}
        >
          {words}
        </li>
      )
    case 'paragraph':
      return <p data-b={block.index}>{words}</p>
  }
}

function Block({ text, block, marks, openId, hoverId, name, pressable = true }: BlockViewProps) {
  const cuts = [...block.spans, ...block.placeholders].flatMap(({ start, end }) => [start, end])
  const segments = segmentsOf(text, block.start, block.end, marks, cuts)
  const outer = outerMarks(segments)
  const runs = runsOf(segments, (mark) => mark.first && mark.start >= block.start)
  const words = runs.map((run) => (
    <RunView
      key={run.start}
      text={text}
      block={block}
      run={run}
      outer={outer}
      openId={openId}
      hoverId={hoverId}
      pressable={pressable}
    />
  ))
  if (block.kind === 'listItem') return frame(block, words)
  return (
    <div className="blk" data-k={name} data-kind={block.kind}>
      {frame(block, words)}
    </div>
  )
}

/** One block of the copy with its highlights. Has no hooks, so that it renders on the server as well; renders again only when its own marks change. */
export const BlockView = memo(Block)
