/**
 * Makes the demo desk through the product's own verbs, each done by the named person who would do it.
 * Reads the passwords (JSON, e-mail → password) from the standard input. Run by `npm start`; see steps/way-in.mjs.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { importArticle } from '@/lib/articles/import-article'
import { reviseDesk } from '@/lib/articles/revise-desk'
import { importArticleSchema } from '@/lib/articles/schema'
import { database } from '@/lib/db/client'
import { recordSource } from '@/lib/evidence/record-source'
import { recordSourceSchema } from '@/lib/evidence/schema'
import { acceptInvitation } from '@/lib/people/accept-invitation'
import { invitePerson } from '@/lib/people/invite-person'
import { makeFirstAdmin } from '@/lib/people/make-first-admin'
import { normalSetupCode } from '@/lib/people/setup-code'
import type { Actor, Role } from '@/lib/policy/actor'
import { publishReviewedVersion } from '@/lib/review/publish-reviewed-version'
import { signOffVersion } from '@/lib/review/sign-off-version'
import { checkClaim } from './check-claim'
import { demoArticles, demoCopy } from './copy/articles'
import { demoArticleKeys, demoClaims, type DemoArticleKey } from './copy/claims'
import { demoSources } from './copy/sources'
import { ROSTER } from './roster.mjs'

/** The demo's people by the part that they play. */
export interface Cast {
  admin: Actor
  first: Actor
  second: Actor
  reviewer: Actor
}

const passwordsSchema = z.record(z.string(), z.string().min(12))

async function join(
  admin: Actor,
  person: { email: string; name: string; role: Role },
  password: string,
): Promise<Actor> {
  const { token } = await invitePerson(admin, person)
  const { personId } = await acceptInvitation(null, { token, password })
  return { id: personId, name: person.name, role: person.role }
}

async function makePeople(passwords: Record<string, string>): Promise<Cast> {
  const secretOf = (email: string): string => {
    const password = passwords[email]
    if (!password) throw new Error(`no password was handed in for ${email}`)
    return password
  }
  const [chief, ...others] = ROSTER
  if (!chief) throw new Error('the roster is empty')
  const code = randomBytes(20).toString('hex')
  const setupCodeHash = createHash('sha256').update(normalSetupCode(code)).digest('hex')
  await database().desk.update({ where: { id: 1 }, data: { setupCodeHash } })
  const { personId } = await makeFirstAdmin(null, {
    code,
    email: chief.email,
    name: chief.name,
    password: secretOf(chief.email),
  })
  const admin: Actor = { id: personId, name: chief.name, role: 'admin' }
  const joined: Actor[] = []
  for (const person of others) joined.push(await join(admin, person, secretOf(person.email)))
  const [first, second] = joined.filter((person) => person.role === 'editor')
  const reviewer = joined.find((person) => person.role === 'reviewer')
  if (!first || !second || !reviewer) throw new Error('the roster lacks two editors and a reviewer')
  return { admin, first, second, reviewer }
}

async function makeLibrary(cast: Cast): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const [index, [key, source]] of Object.entries(demoSources).entries()) {
    const sourceId = randomUUID()
    const keeper = index % 3 === 2 ? cast.second : cast.first
    await recordSource(keeper, recordSourceSchema.parse({ sourceId, ...source }))
    ids.set(key, sourceId)
  }
  return ids
}

async function makeArticle(cast: Cast, key: DemoArticleKey, sourceIds: ReadonlyMap<string, string>): Promise<void> {
  const { workingTitle, language, author, deadlineInHours, signedOff } = demoArticles[key]
  const copy = demoCopy(demoArticles[key])
  const deadline = deadlineInHours === null ? null : new Date(Date.now() + deadlineInHours * 3_600_000).toISOString()
  const input = importArticleSchema.parse({ workingTitle, language, author, deadline, copy })
  const { articleId, versionId } = await importArticle(cast.first, input, { isDemo: true })
  for (const claim of demoClaims[key]) await checkClaim(cast, { articleId, versionId, copy, claim, sourceIds })
  if (!signedOff) return
  const { sequence } = await database().article.findUniqueOrThrow({ where: { id: articleId } })
  const reviewed = await signOffVersion(cast.reviewer, {
    articleId,
    versionId,
    seenSequence: sequence,
    overrideReason: null,
  })
  await publishReviewedVersion(cast.reviewer, {
    articleId,
    reviewedVersionId: reviewed.reviewedVersionId,
    visibility: 'public',
  })
}

async function makeDemoDesk(): Promise<void> {
  const cast = await makePeople(passwordsSchema.parse(JSON.parse(await text(process.stdin))))
  await reviseDesk(cast.admin, { name: 'The Demo Desk', timeZone: 'Europe/Kyiv' })
  const sourceIds = await makeLibrary(cast)
  for (const key of [...demoArticleKeys].reverse()) await makeArticle(cast, key, sourceIds)
}

await makeDemoDesk()
await database().$disconnect()
