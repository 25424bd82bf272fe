export const roles = ['viewer', 'editor', 'reviewer', 'admin'] as const
export type Role = (typeof roles)[number]

/** Who acts: a person with an account that is in force. */
export interface Actor {
  id: string
  name: string
  role: Role
}

/** Nobody is signed in: a reader of a public address. */
export type Visitor = Actor | null
