/** A note on a claim. Never changed once written. */
export interface NoteRow {
  id: string
  body: string
  authorId: string
  authorName: string
  /** ISO 8601, UTC. */
  createdAt: string
}
