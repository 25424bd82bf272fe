import Link from 'next/link'

/** @param name the product's name; it is drawn with a tick over its last letter */
export function Wordmark({ href = '/', name = 'Tickmark' }: { href?: string; name?: string }) {
  return (
    <Link className="wm" href={href}>
      {name}
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M2.8 8.9 6.2 12.6 13.4 3" />
      </svg>
    </Link>
  )
}
