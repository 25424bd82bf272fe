'use client'

import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/parts.css'
import './styles/bars.css'

import { BrokenPage } from './broken-page'

/** Stands in for the whole document when the layout itself fails, so it brings its own styles. */
export default function GlobalError({ error }: { error: unknown }) {
  return (
    <html lang="en">
      <body>
        <BrokenPage error={error} onRetry={() => location.reload()} />
      </body>
    </html>
  )
}
