import type { Action } from '@/lib/action-result'
import type { MadeLink } from '@/lib/people/person'

/** What an admin may do on the people page. */
export interface PeopleActions {
  readonly invite: Action<MadeLink>
  readonly revoke: Action<void>
  readonly changeRole: Action<void>
  readonly deactivate: Action<void>
  readonly reactivate: Action<void>
  readonly makeResetLink: Action<MadeLink>
}

/** A link just made, to be shown once. */
export interface ShownLink {
  readonly kind: 'invitation' | 'reset'
  readonly name: string
  readonly link: MadeLink
}
