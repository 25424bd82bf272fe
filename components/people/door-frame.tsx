import type { ReactNode } from 'react'
import { Wordmark } from '@/components/ui/wordmark'
import { Creed } from './creed'
import styles from './door.module.css'

interface DoorFrameProps {
  readonly deskName: string
  readonly heading: string
  readonly lead?: string
  readonly children: ReactNode
}

/** The two halves of every page for people who are not signed in: what this is, and what to do. */
export function DoorFrame({ deskName, heading, lead, children }: DoorFrameProps) {
  return (
    <div className={`on-sheet ${styles.door}`}>
      <header className={styles.say}>
        <Wordmark />
        <Creed />
        <p className={styles.desk}>{deskName}</p>
      </header>
      <main id="main" tabIndex={-1} className={styles.form}>
        <h1>{heading}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
        {children}
      </main>
    </div>
  )
}
