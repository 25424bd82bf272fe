import type { JSX } from 'react'

// Drawn on a 16 px grid with round 1.6 px strokes; the status glyphs stand first.
const SHAPES = {
  unchecked: <circle cx="8" cy="8" r="4.6" strokeDasharray="1.9 1.7" />,
  confirmed: <path d="M2.8 8.9 6.2 12.6 13.4 3" />,
  needsContext: <path d="M3 12.6 8 4l5 8.6" />,
  disputed: <path d="M2.5 5.6h11M2.5 10.4h11M10.6 2.4 5.4 13.6" />,
  incorrect: <path d="m3.6 3.6 8.8 8.8M12.4 3.6l-8.8 8.8" />,
  outdated: (
    <>
      <circle cx="8" cy="8" r="5.7" />
      <path d="M8 4.7V8l2.4 1.7" />
    </>
  ),
  unverifiable: <path d="M5 5.6C5 3.7 6.3 2.6 8.1 2.6s3.1 1.1 3.1 2.7c0 2.3-3.1 2.4-3.1 4.8M8.1 12.9v.6" />,
  notCheckable: <path d="M4.6 3.2H2.8v9.6h1.8M11.4 3.2h1.8v9.6h-1.8M6.2 8h3.6" />,

  supports: <path d="M8 13V3.4M4 7l4-3.8L12 7" />,
  refutes: <path d="M8 3v9.6M4 9l4 3.8L12 9" />,
  context: <path d="M3 8h10M9.5 4.6 13 8l-3.5 3.4" />,

  document: <path d="M4 2.2h5.2L12.4 5.4v8.4H4zM9 2.4v3.2h3.2M6 8.6h4.4M6 11h4.4" />,
  dataset: <path d="M2.6 13.4h10.8M4.6 11V7.4M8 11V3.6M11.4 11V5.6" />,
  officialStatement: <path d="M2.8 6.4v3.2h2.4l5.4 3V3.4l-5.4 3zM13 6.6v2.8" />,
  interview: (
    <>
      <rect x="6" y="2" width="4" height="7.4" rx="2" />
      <path d="M3.6 7.8a4.4 4.4 0 0 0 8.8 0M8 12.2V14" />
    </>
  ),
  newsReport: (
    <path d="M2.6 3.4h8.8v9.2H4a1.4 1.4 0 0 1-1.4-1.4zM11.4 6.4h2v4.8a1.4 1.4 0 0 1-1.4 1.4M5 6.2h4M5 8.6h4" />
  ),
  photoOrVideo: (
    <>
      <rect x="2.4" y="3.4" width="11.2" height="9.2" />
      <path d="m2.8 11 3.4-3.4 2.6 2.6 1.8-1.8 2.8 2.8M10.4 6.2h.01" />
    </>
  ),
  observation: (
    <>
      <path d="M1.8 8S4 4 8 4s6.2 4 6.2 4S12 12 8 12 1.8 8 1.8 8z" />
      <circle cx="8" cy="8" r="1.7" />
    </>
  ),

  left: <path d="m9.8 4-4 4 4 4" />,
  right: <path d="m6.2 4 4 4-4 4" />,
  chevron: <path d="m4 6.2 4 4 4-4" />,
  up: <path d="m4 9.8 4-4 4 4" />,
  filter: <path d="M2.6 4h10.8M4.8 8h6.4M6.8 12h2.4" />,
  dots: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2.4" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  plus: <path d="M8 3v10M3 8h10" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.4" />
      <path d="m10.4 10.4 3.2 3.2" />
    </>
  ),
  lock: (
    <>
      <rect x="3.4" y="7" width="9.2" height="6.4" />
      <path d="M5.4 7V5.2a2.6 2.6 0 0 1 5.2 0V7" />
    </>
  ),
  undo: <path d="M5.6 3.4 2.8 6.2 5.6 9M3 6.2h6.2a3.6 3.6 0 0 1 0 7.2H6" />,
  reply: <path d="M6.5 4 2.8 7.7l3.7 3.7M3 7.7h6.4a3.6 3.6 0 0 1 3.6 3.6v1" />,
  link: (
    <path d="M6.6 9.4a2.6 2.6 0 0 0 3.7 0l2.3-2.3a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.4 6.6a2.6 2.6 0 0 0-3.7 0L3.4 8.9a2.6 2.6 0 0 0 3.7 3.7l.8-.8" />
  ),
  hourglass: <path d="M4 2.6h8M4 13.4h8M5 2.6c0 3 3 3.4 3 5.4s-3 2.4-3 5.4M11 2.6c0 3-3 3.4-3 5.4s3 2.4 3 5.4" />,
  pause: <path d="M5.6 3.4v9.2M10.4 3.4v9.2" />,
  download: <path d="M8 2.8v7.6M4.6 7.4 8 10.8l3.4-3.4M3 13.4h10" />,
  merge: <path d="M3 3v2.2c0 2.4 5 2 5 5V14M13 3v2.2c0 2.4-5 2-5 5" />,
  offline: <path d="M2 6.4a9 9 0 0 1 12 0M4.4 9a5.4 5.4 0 0 1 7.2 0M8 12.2h.01M2.4 13.6l11.2-11" />,
  tick: <path d="M2.8 8.9 6.2 12.6 13.4 3" />,
  ring: <circle cx="8" cy="8" r="5.2" />,
  pencil: <path d="m3 13 .7-3.1 7-7 2.4 2.4-7 7zM9.4 4.2l2.4 2.4" />,
  person: (
    <>
      <circle cx="8" cy="5.4" r="2.6" />
      <path d="M2.8 13.6c.5-2.8 2.5-4.2 5.2-4.2s4.7 1.4 5.2 4.2" />
    </>
  ),
  menu: <path d="M2.6 4.4h10.8M2.6 8h10.8M2.6 11.6h10.8" />,
} satisfies Record<string, JSX.Element>

export type IconName = keyof typeof SHAPES

const GLYPHS: ReadonlySet<string> = new Set([
  'unchecked',
  'confirmed',
  'needsContext',
  'disputed',
  'incorrect',
  'outdated',
  'unverifiable',
  'notCheckable',
  'tick',
])
const POINTING: ReadonlySet<string> = new Set(['left', 'right', 'context', 'undo', 'reply'])

/** Decoration only: the word stands beside it, or the control carries a label. Takes the size and colour of the text. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  const classes = ['i', GLYPHS.has(name) && 'g', POINTING.has(name) && 'flips', className].filter(Boolean).join(' ')
  return (
    <svg className={classes} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  )
}
