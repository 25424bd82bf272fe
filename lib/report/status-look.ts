import type { VerificationStatus } from '@/lib/claims/claim'

interface Ground {
  readonly ink: string
  readonly mark: string
  readonly wash: string
}

interface Look {
  readonly light: Ground
  readonly dark: Ground
  /** Width of the tile in px and its shapes; `C` stands for the mark's colour. */
  readonly line: readonly [width: number, shapes: string]
  /** Shapes on a grid of 16; null where the copy shows none. */
  readonly glyph: string | null
}

const grey = {
  light: { ink: '#545B55', mark: '#727A73', wash: '#EEF0EA' },
  dark: { ink: '#B7BEB6', mark: '#8C958D', wash: '#232824' },
}

// The values of app/styles/tokens.css, which a report cannot load: it is one file. A test holds the two together.
export const statusLooks: Readonly<Record<VerificationStatus, Look>> = {
  unchecked: { ...grey, line: [5, "<circle cx='2' cy='2' r='1' fill='C'/>"], glyph: null },
  confirmed: {
    light: { ink: '#17633D', mark: '#2C8556', wash: '#E6F3E8' },
    dark: { ink: '#86D2A2', mark: '#55AE7B', wash: '#182B20' },
    line: [4, "<path d='M0 1.5h4V3H0z' fill='C'/>"],
    glyph: "<path d='M2.8 8.9 6.2 12.6 13.4 3'/>",
  },
  needsContext: {
    light: { ink: '#754D00', mark: '#A17000', wash: '#FAEFCF' },
    dark: { ink: '#E8C067', mark: '#C09532', wash: '#2E2714' },
    line: [10, "<path d='M0 1h6.5v2H0z' fill='C'/>"],
    glyph: "<path d='M3 12.6 8 4l5 8.6'/>",
  },
  disputed: {
    light: { ink: '#5B3FA6', mark: '#7A5CC9', wash: '#EEE8FA' },
    dark: { ink: '#C5B3F8', mark: '#9A82E2', wash: '#272140' },
    line: [4, "<path d='M0 0h4v1.2H0zM0 2.8h4V4H0z' fill='C'/>"],
    glyph: "<path d='M2.5 5.6h11M2.5 10.4h11M10.6 2.4 5.4 13.6'/>",
  },
  incorrect: {
    light: { ink: '#A62318', mark: '#CB3B2C', wash: '#FCE6E1' },
    dark: { ink: '#FFA498', mark: '#E86E5E', wash: '#381E1A' },
    line: [8, "<path d='M0 3.2C1.4 3.2 2.6.8 4 .8S6.6 3.2 8 3.2' fill='none' stroke='C' stroke-width='1.4'/>"],
    glyph: "<path d='m3.6 3.6 8.8 8.8M12.4 3.6l-8.8 8.8'/>",
  },
  outdated: {
    light: { ink: '#1F5D70', mark: '#3A8197', wash: '#E1EFF2' },
    dark: { ink: '#8CCBDD', mark: '#5CA1B5', wash: '#16292F' },
    line: [16, "<path d='M0 1h8.5v2H0zM11.2 1h2v2h-2z' fill='C'/>"],
    glyph: "<circle cx='8' cy='8' r='5.7'/><path d='M8 4.7V8l2.4 1.7'/>",
  },
  unverifiable: {
    light: { ink: '#74405F', mark: '#9A5F83', wash: '#F6E9F1' },
    dark: { ink: '#E2B1CE', mark: '#BA82A2', wash: '#31202A' },
    line: [4, "<path d='M.6 0h1.3v4H.6z' fill='C'/>"],
    glyph: "<path d='M5 5.6C5 3.7 6.3 2.6 8.1 2.6s3.1 1.1 3.1 2.7c0 2.3-3.1 2.4-3.1 4.8M8.1 12.9v.6'/>",
  },
  notCheckable: {
    ...grey,
    line: [4, "<path d='M0 2h4v1H0z' fill='C'/>"],
    glyph: "<path d='M4.6 3.2H2.8v9.6h1.8M11.4 3.2h1.8v9.6h-1.8M6.2 8h3.6'/>",
  },
}

function dataUri(svg: string): string {
  return `url("data:image/svg+xml,${svg.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('#', '%23')}")`
}

function lineUri({ line: [width, shapes] }: Look, colour: string): string {
  return dataUri(
    `<svg xmlns='http://www.w3.org/2000/svg' width='${width}' height='4'>${shapes.replaceAll("C'", `${colour}'`)}</svg>`,
  )
}

function glyphUri(shapes: string): string {
  return dataUri(
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='#000' stroke-width='2.2' stroke-linecap='round' stroke-linejoin='round'>${shapes}</svg>`,
  )
}

/** One rule per status for `data-status` (the innermost claim) and one for `data-status-outer` (the claim around it). */
export function statusRules(theme: 'light' | 'dark'): string {
  return Object.entries(statusLooks)
    .map(([status, look]) => {
      const { ink, mark, wash } = look[theme]
      const line = lineUri(look, mark)
      const glyph = theme === 'light' ? `--sg:${look.glyph === null ? 'none' : glyphUri(look.glyph)};` : ''
      return `[data-status="${status}"]{--si:${ink};--sm:${mark};--sw:${wash};--sl:${line};${glyph}}[data-status-outer="${status}"]{--ol:${line}}`
    })
    .join('\n')
}
