import type { Permission } from '@/lib/policy/permissions'

export const visitors = ['nobody', 'viewer', 'editor', 'reviewer', 'admin'] as const
export type Visitor = (typeof visitors)[number]

/** What a visitor gets of an address: the page, the way on (they are inside already), the door, an honest "not for you", or nothing at all. */
export type Answer = 'served' | 'sentOn' | 'door' | 'unauthenticated' | 'forbidden' | 'hidden'

type Answers = Readonly<Record<Visitor, Answer>>

const everybody: Answers = { nobody: 'served', viewer: 'served', editor: 'served', reviewer: 'served', admin: 'served' }
const strangersOnly: Answers = {
  nobody: 'served',
  viewer: 'sentOn',
  editor: 'sentOn',
  reviewer: 'sentOn',
  admin: 'sentOn',
}
/** Once the desk has people, the first visit is over: everybody is sent to the door. */
const closedForGood: Answers = { nobody: 'door', viewer: 'door', editor: 'door', reviewer: 'door', admin: 'door' }
const people: Answers = { ...everybody, nobody: 'door' }
const peopleByApi: Answers = { ...everybody, nobody: 'unauthenticated' }
const adminsOnly: Answers = {
  nobody: 'door',
  viewer: 'hidden',
  editor: 'hidden',
  reviewer: 'hidden',
  admin: 'served',
}
const peopleElseHidden: Answers = { ...everybody, nobody: 'hidden' }

/**
 * Every page and route handler under app/, by its file. Articles belong to the desk, so own and others' are read alike;
 * reviewed versions differ by whether they are public.
 */
export const addresses: Readonly<Record<string, { path: string; answers: Answers }>> = {
  'app/(auth)/sign-in/page.tsx': { path: '/sign-in', answers: strangersOnly },
  'app/(auth)/setup/page.tsx': { path: '/setup', answers: closedForGood },
  'app/(auth)/invitation/[token]/page.tsx': { path: '/invitation/{unknownToken}', answers: everybody },
  'app/(auth)/reset/[token]/page.tsx': { path: '/reset/{unknownToken}', answers: everybody },
  'app/(desk)/(shell)/page.tsx': { path: '/', answers: people },
  'app/(desk)/(shell)/account/page.tsx': { path: '/account', answers: people },
  'app/(desk)/(shell)/import/page.tsx': { path: '/import', answers: people },
  'app/(desk)/(shell)/people/page.tsx': { path: '/people', answers: adminsOnly },
  'app/(desk)/(shell)/reviewed/page.tsx': { path: '/reviewed', answers: people },
  'app/(desk)/(shell)/sources/page.tsx': { path: '/sources', answers: people },
  'app/(desk)/articles/[articleId]/page.tsx': { path: '/articles/{articleId}', answers: people },
  'app/(desk)/articles/[articleId]/history/page.tsx': { path: '/articles/{articleId}/history', answers: people },
  'app/(desk)/articles/[articleId]/review/page.tsx': { path: '/articles/{articleId}/review', answers: people },
  'app/(desk)/articles/[articleId]/claims/[claimId]/page.tsx': {
    path: '/articles/{articleId}/claims/{claimId}',
    answers: people,
  },
  'app/reviewed/[slug]/page.tsx': { path: '/reviewed/{privateSlug}', answers: peopleElseHidden },
  'app/api/articles/[articleId]/claims/route.ts': {
    path: '/api/articles/{articleId}/claims?since=0',
    answers: peopleByApi,
  },
  'app/api/articles/[articleId]/claims/[claimId]/route.ts': {
    path: '/api/articles/{articleId}/claims/{claimId}',
    answers: peopleByApi,
  },
  'app/api/articles/[articleId]/events/route.ts': { path: '/api/articles/{articleId}/events', answers: peopleByApi },
  'app/api/auth/[...nextauth]/route.ts': { path: '/api/auth/csrf', answers: everybody },
  'app/api/reviewed/[slug]/[format]/route.ts': { path: '/api/reviewed/{privateSlug}/json', answers: peopleElseHidden },
  'app/api/sources/route.ts': { path: '/api/sources?words=', answers: peopleByApi },
  'app/healthz/route.ts': { path: '/healthz', answers: everybody },
  'app/readyz/route.ts': { path: '/readyz', answers: everybody },
}

/** Addresses of a public reviewed version: the same files, opened to everybody. */
export const publicAddresses: readonly { path: string; answers: Answers }[] = [
  { path: '/reviewed/{publicSlug}', answers: everybody },
  { path: '/api/reviewed/{publicSlug}/json', answers: everybody },
  { path: '/api/reviewed/{publicSlug}/html', answers: everybody },
]

/** Who may: the verb runs, or refuses with this code. `own` is the visitor's own work (or the visitor themselves), `others` somebody else's. */
export type Verdict = 'yes' | 'unauthenticated' | 'forbidden' | 'gate'
type Verdicts = Readonly<Record<Exclude<Visitor, 'nobody'>, Verdict>>

const byEditorsUp: Verdicts = { viewer: 'forbidden', editor: 'yes', reviewer: 'yes', admin: 'yes' }
const byReviewersUp: Verdicts = { viewer: 'forbidden', editor: 'forbidden', reviewer: 'yes', admin: 'yes' }
const byAdmins: Verdicts = { viewer: 'forbidden', editor: 'forbidden', reviewer: 'forbidden', admin: 'yes' }
const byNobody: Verdicts = { viewer: 'forbidden', editor: 'forbidden', reviewer: 'forbidden', admin: 'forbidden' }
const byEverybody: Verdicts = { viewer: 'yes', editor: 'yes', reviewer: 'yes', admin: 'yes' }

export interface VerbRow {
  permission: Permission
  own: Verdicts
  others: Verdicts
}

const alike = (permission: Permission, verdicts: Verdicts): VerbRow => ({ permission, own: verdicts, others: verdicts })

/** Every verb that needs a signed-in person, by its file under lib/. */
export const verbs = {
  'articles/import-article': alike('article.import', byEditorsUp),
  'articles/revise-article': alike('article.revise', byEditorsUp),
  'articles/revise-desk': alike('desk.revise', byAdmins),
  'claims/record-claim': alike('claim.record', byEditorsUp),
  'claims/revise-claim': alike('claim.revise', byEditorsUp),
  'claims/resize-occurrence': alike('claim.resize', byEditorsUp),
  'claims/withdraw-claim': alike('claim.withdraw', byEditorsUp),
  'claims/restore-claim': alike('claim.restore', byEditorsUp),
  'claims/add-note': alike('claim.note', byEditorsUp),
  'evidence/record-source': alike('source.record', byEditorsUp),
  'evidence/revise-source': alike('source.revise', byEditorsUp),
  'evidence/attach-evidence': alike('evidence.attach', byEditorsUp),
  'evidence/revise-evidence': alike('evidence.revise', byEditorsUp),
  'evidence/remove-evidence': alike('evidence.remove', byEditorsUp),
  'review/submit-for-review': alike('claim.submit', byEditorsUp),
  // Gate rule 3: nobody approves what they changed last, an admin neither.
  'review/approve-claim': {
    permission: 'claim.approve',
    own: { viewer: 'forbidden', editor: 'forbidden', reviewer: 'gate', admin: 'gate' },
    others: byReviewersUp,
  },
  'review/return-claim': alike('claim.return', byReviewersUp),
  'review/undo-last-change': alike('change.undo', byEditorsUp),
  'review/sign-off-version': alike('version.signOff', byReviewersUp),
  'review/publish-reviewed-version': alike('reviewedVersion.publish', byReviewersUp),
  'people/invite-person': alike('person.invite', byAdmins),
  'people/revoke-invitation': alike('person.invite', byAdmins),
  'people/change-role': { permission: 'person.changeRole', own: byNobody, others: byAdmins },
  'people/deactivate-person': { permission: 'person.deactivate', own: byNobody, others: byAdmins },
  'people/reactivate-person': alike('person.reactivate', byAdmins),
  'people/make-reset-link': alike('person.makeResetLink', byAdmins),
  'people/change-own-password': alike('person.changeOwnPassword', byEverybody),
} as const satisfies Record<string, VerbRow>

/** Verbs for which nobody is signed in yet: a one-time code or token is the right, and each has its own security spec. */
export const verbsByToken = [
  'auth/join-by-single-sign-on',
  'people/accept-invitation',
  'people/make-first-admin',
  'people/reset-password',
] as const
