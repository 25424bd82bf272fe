import { memo, type ReactNode } from 'react'
import type { ReadBlock } from '@/lib/articles/import/read-block'

interface Layer {
  start: number
  end: number
  wrap: (words: ReactNode) => ReactNode
}

function layersOf(block: ReadBlock): Layer[] {
  const layers: Layer[] = block.numbers.map((range) => ({
    ...range,
    wrap: (words) => <span className="bare">{words}</span>,
  }))
  for (const range of block.tk) layers.push({ ...range, wrap: (words) => <span className="tk">{words}</span> })
  for (const { kind, start, end } of block.spans) {
    layers.push({
      start,
      end,
      // A link is shown, not followed: the copy is not published here.
      wrap: (words) =>
        kind === 'strong' ? <strong>{words}</strong> : kind === 'emphasis' ? <em>{words}</em> : <u>{words}</u>,
    })
  }
  return layers
}

/** A block's words with bare numbers dotted, TK framed, and emphasis kept: flat segments, split at every boundary. */
export const MarkedWords = memo(function MarkedWords({ block }: { block: ReadBlock }) {
  const layers = layersOf(block)
  if (layers.length === 0) return <>{block.text}</>
  const bounds = [...new Set([0, block.text.length, ...layers.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  return (
    <>
      {bounds.slice(0, -1).map((start, i) => {
        const end = bounds[i + 1] ?? start
        const over = layers.filter((layer) => layer.start <= start && end <= layer.end)
        return (
          <span key={start}>
            {over.reduce<ReactNode>((words, layer) => layer.wrap(words), block.text.slice(start, end))}
          </span>
        )
      })}
    </>
  )
})
