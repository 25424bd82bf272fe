import type { ReactNode } from 'react'

export interface KeyHint {
  /** One key, several that do it each, or the first and last of a run. */
  readonly keys: readonly string[]
  readonly run?: boolean
  readonly label: string
}

export function KeyCaps({ keys, run = false }: Pick<KeyHint, 'keys' | 'run'>) {
  return keys.map((key, index) => (
    <span key={key}>
      {run && index > 0 && '– '}
      <kbd>{key}</kbd>
    </span>
  ))
}

/** The foot of the workbench: the keys that work now. */
export function KeyLine({ label, items, end }: { label: string; items: readonly KeyHint[]; end?: ReactNode }) {
  return (
    <footer className="key-line" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.label}>
            <KeyCaps keys={item.keys} run={item.run} />
            <span>{item.label}</span>
          </li>
        ))}
      </ul>
      <span className="sp" />
      {end}
    </footer>
  )
}
