import { Fragment, type ReactNode } from 'react'
import { joinClasses } from '@/components/ui/join-classes'
import { directionOf } from '@/lib/report/direction'
import type { Voice } from '@/lib/report/finding'
import { groupBlocks, type CopyMark, type MarkedBlock, type MarkedRun, type Piece } from '@/lib/report/marked-copy'
import { findingId, wordsId } from './addresses'
import styles from './reviewed.module.css'

function PieceView({ piece, inner }: { piece: Piece; inner: CopyMark | undefined }) {
  let words: ReactNode = piece.text
  if (piece.emphasis) words = <em>{words}</em>
  if (piece.strong) words = <strong>{words}</strong>
  if (piece.href !== null) {
    // A link cannot stand inside of a link: under a mark the finding is what opens.
    words = inner ? (
      <span className={styles.link}>{words}</span>
    ) : (
      <a href={piece.href} rel="nofollow noopener noreferrer">
        {words}
      </a>
    )
  }
  if (!piece.glyph) return words
  return (
    <span className="z" data-status={piece.glyph === inner ? undefined : piece.glyph.status}>
      {words}
    </span>
  )
}

function RunView({ run, stop, voice }: { run: MarkedRun; stop: boolean; voice: Voice }) {
  const [inner, outer] = run.marks
  const words = run.pieces.map((piece, index) => <PieceView key={index} piece={piece} inner={inner} />)
  if (!inner) return words
  const names = joinClasses(
    'hl',
    run.opens.includes(inner) && 'is-start',
    run.closes.includes(inner) && 'is-end',
    outer && run.opens.includes(outer) && 'is-outer-start',
    outer && run.closes.includes(outer) && 'is-outer-end',
    run.isAround && 'is-around',
  )
  const text = run.pieces.map((piece) => piece.text).join('')
  const label = voice.t('reviewed.mark', {
    words: text,
    number: inner.number,
    status: voice.t(`status.${inner.status}`),
  })
  const anchors = run.opens.map((mark) => `--${wordsId(mark.number, mark.occurrence)}`)
  return (
    <>
      {run.opens.map((mark) => (
        <span key={mark.number} id={wordsId(mark.number, mark.occurrence)} className={styles.home} />
      ))}
      <a
        className={names}
        href={`#${findingId(inner.number, inner.occurrence)}`}
        data-status={inner.status}
        data-status-outer={outer?.status}
        data-claim={inner.number}
        data-around={
          run.marks
            .slice(1)
            .map((mark) => mark.number)
            .join(' ') || undefined
        }
        data-numbers={run.closes.map((mark) => mark.number).join(', ') || undefined}
        style={anchors.length > 0 ? { anchorName: anchors.join(', ') } : undefined}
        {...(stop ? { 'aria-label': label } : { tabIndex: -1 })}
      >
        {words}
      </a>
    </>
  )
}

function Words({ runs, voice }: { runs: readonly MarkedRun[]; voice: Voice }) {
  // One stop of the Tab key for each claim in a block, though shorter claims may cut it into several runs.
  const first = new Map<number, MarkedRun>()
  for (const run of runs) {
    const inner = run.marks[0]
    if (inner && !first.has(inner.number)) first.set(inner.number, run)
  }
  return runs.map((run, index) => (
    <RunView
      key={index}
      run={run}
      stop={run.marks[0] !== undefined && first.get(run.marks[0].number) === run}
      voice={voice}
    />
  ))
}

function BlockView({ block, voice }: { block: MarkedBlock; voice: Voice }) {
  const words = <Words runs={block.runs} voice={voice} />
  switch (block.kind) {
    case 'headline':
      return <h1>{words}</h1>
    case 'standfirst':
      return <p className="standfirst">{words}</p>
    case 'subhead':
      return block.level > 1 ? <h3>{words}</h3> : <h2>{words}</h2>
    case 'quote':
      return (
        <blockquote>
          <p>{words}</p>
        </blockquote>
      )
    case 'caption':
      return <p className="caption">{words}</p>
    case 'listItem':
      return <li>{words}</li>
    case 'paragraph':
      return <p>{words}</p>
  }
}

interface MarkedCopyProps {
  readonly blocks: readonly MarkedBlock[]
  /** BCP 47. */
  readonly language: string
  readonly voice: Voice
  /** Stands after the headline and standfirst on a narrow page. */
  readonly byline: ReactNode
}

/** The copy as a reader reads it. Each claim is a link to its finding, so that it opens without a script. */
export function MarkedCopy({ blocks, language, voice, byline }: MarkedCopyProps) {
  const groups = groupBlocks(blocks)
  const opening = groups.findIndex(([block]) => block.kind !== 'headline' && block.kind !== 'standfirst')
  return (
    <article className={`copy is-settled ${styles.copy}`} lang={language} dir={directionOf(language)}>
      {groups.map((group, index) => {
        const shown = group.map((block, item) => <BlockView key={item} block={block} voice={voice} />)
        return (
          <Fragment key={index}>
            {index === opening && byline}
            {group[0].kind !== 'listItem' ? shown : group[0].ordered ? <ol>{shown}</ol> : <ul>{shown}</ul>}
          </Fragment>
        )
      })}
    </article>
  )
}
