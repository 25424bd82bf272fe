import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ESLint } from 'eslint'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { directionProblem } from './structure/direction.mjs'
import { structureProblems } from './structure/problems.mjs'

const root = path.resolve(import.meta.dirname, '..')

describe('the direction of imports', () => {
  const refused = [
    ['lib/articles/queries.ts', 'lib/claims/claim', /imports only leftwards/],
    ['lib/evidence/source.ts', 'lib/report/html', /imports only leftwards/],
    ['lib/policy/can.ts', 'lib/claims/claim', /plain facts/],
    ['lib/anchoring/describe.ts', 'lib/errors', /imports nothing/],
    ['lib/anchoring/describe.ts', 'zod', /imports nothing/],
    ['lib/claims/claim.ts', 'lib/db/client', /Prisma is used in/],
    ['lib/claims/claim.ts', 'generated/prisma/client', /Prisma is used in/],
    ['lib/claims/record-claim.ts', 'next/headers', /stays at the edge/],
    ['lib/review/queries.ts', 'next-auth', /stays at the edge/],
    ['lib/claims/claim.ts', 'components/reader/marks', /runs on the server/],
    ['lib/claims/claim.ts', 'app/page', /outermost layer/],
    ['components/claims/card.tsx', 'app/page', /outermost layer/],
    ['components/claims/card.tsx', 'lib/db/client', /never see Prisma/],
    ['components/claims/card.tsx', 'lib/claims/record-claim', /props in/],
    ['components/claims/card.tsx', 'lib/auth/session', /props in/],
    ['app/page.tsx', 'lib/db/client', /ask a query or call a verb/],
    ['app/page.tsx', 'lib/db/testing/newsroom', /for tests/],
    ['lib/claims/claim.ts', 'scripts/steps/migrate', /builds, tests or measures/],
  ] as const

  it.each(refused)('%s may not import %s', (from, target, why) => {
    expect(directionProblem(from, target)).toMatch(why)
  })

  const allowed = [
    ['lib/claims/record-claim.ts', 'lib/db/client'],
    ['lib/claims/record-claim.ts', 'lib/articles/article'],
    ['lib/report/html.ts', 'lib/review/snapshot'],
    ['lib/anchoring/describe.ts', 'lib/anchoring/units'],
    ['lib/policy/can.ts', 'lib/errors'],
    ['components/claims/card.tsx', 'lib/claims/claim'],
    ['components/people/password-form.tsx', 'lib/auth/password-rule'],
    ['app/page.tsx', 'lib/articles/queries'],
    ['app/actions.ts', 'lib/claims/record-claim'],
    ['lib/claims/record-claim.db.test.ts', 'lib/review/approve-claim'],
  ] as const

  it.each(allowed)('%s may import %s', (from, target) => {
    expect(directionProblem(from, target)).toBeNull()
  })

  it('lets a rule name the type of a transaction without opening one', () => {
    expect(directionProblem('lib/claims/locked-claim.ts', 'lib/db/client', { typeOnly: true })).toBeNull()
  })
})

describe('the lint rules', () => {
  const eslint = new ESLint({ cwd: root })
  const rulesAgainst = async (code: string, file: string): Promise<string[]> => {
    const [result] = await eslint.lintText(code, { filePath: path.join(root, file) })
    return (result?.messages ?? []).map((message) => message.ruleId ?? message.message)
  }

  // The first file of a type-aware lint loads the whole program, which takes its time on a busy machine.
  beforeAll(() => rulesAgainst('export const a = 1', pure), 180_000)

  // An existing file lends its name, since the type-aware parser takes only files of the project.
  const pure = 'lib/policy/predicates.ts'

  it.each([
    [
      'an import by alias',
      `import { database } from '@/lib/db/client'\nexport const a = database`,
      'tickmark/import-direction',
    ],
    [
      'a relative import',
      `import { database } from '../db/client'\nexport const a = database`,
      'tickmark/import-direction',
    ],
    ['an export from', `export { database } from '../db/client'`, 'tickmark/import-direction'],
    ['a late import', `export const a = () => import('../db/client')`, 'tickmark/import-direction'],
    ['any', `export const a = (b: any): void => { void b }`, '@typescript-eslint/no-explicit-any'],
    ['a silenced type error', `// @ts-expect-error\nexport const a: number = 'b'`, '@typescript-eslint/ban-ts-comment'],
    [
      'a forgotten promise',
      `async function a(): Promise<void> { await Promise.resolve() }\nexport const b = (): void => { a() }`,
      '@typescript-eslint/no-floating-promises',
    ],
    ['an open end', `// TODO later\nexport const a = 1`, 'no-warning-comments'],
    ['output to the terminal', `console.log('a')\nexport const a = 1`, 'no-console'],
  ])(
    'bite on %s',
    async (_, code, rule) => {
      expect(await rulesAgainst(code, pure)).toContain(rule)
    },
    30_000,
  )

  it('bite on a picture without words', async () => {
    expect(await rulesAgainst(`export const a = <img src="a.png" />`, 'components/ui/button.tsx')).toContain(
      'jsx-a11y/alt-text',
    )
  }, 30_000)

  it('bite on a hook that is called under a condition', async () => {
    const code = `import { useState } from 'react'\nexport function A({ b }: { b: boolean }) { if (b) useState(1); return null }`
    expect(await rulesAgainst(code, 'components/ui/button.tsx')).toContain('react-hooks/rules-of-hooks')
  }, 30_000)
})

describe('the shape of the tree', () => {
  let tree = ''
  beforeEach(() => {
    tree = mkdtempSync(path.join(os.tmpdir(), 'tickmark-structure-'))
  })
  afterEach(() => rmSync(tree, { recursive: true, force: true }))

  const problemsOf = (file: string, text: string): string[] => {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true })
    writeFileSync(path.join(tree, file), text)
    return structureProblems(tree)
  }

  it.each([
    ['a drawer for a file', 'lib/claims/utils.ts', 'export {}', /is a drawer/],
    ['a drawer for a folder', 'components/common/button.tsx', 'export {}', /is a drawer/],
    ['a name in capitals', 'components/ui/Button.tsx', 'export {}', /kebab-case/],
    ['a file of two ideas', 'lib/claims/claim.ts', 'export {}\n'.repeat(401), /401 lines/],
    [
      'a verb that gives another function',
      'lib/claims/record-claim.ts',
      'export function save() {}',
      /exports no recordClaim/,
    ],
    ['a write that is no verb', 'lib/claims/claim.ts', `import { change } from '@/lib/audit/change'`, /write door/],
    ['a test that is skipped', 'lib/claims/claim.test.ts', "it.skip('a', () => undefined)", /skipped or alone/],
    ['a test that runs alone', 'e2e/journeys/import.spec.ts', "test.only('a', () => undefined)", /skipped or alone/],
    ['an open end', 'app/styles/base.css', '/* TODO: dark */', /open end/],
  ])('has no %s', (_, file, text, problem) => {
    expect(problemsOf(file, text).join('\n')).toMatch(problem)
  })

  it('is quiet about a room that keeps to the vocabulary', () => {
    problemsOf(
      'lib/claims/record-claim.ts',
      `import { change } from '@/lib/audit/change'\nexport const recordClaim = change`,
    )
    problemsOf('lib/claims/schema.ts', 'export const a = 1')
    expect(problemsOf('lib/claims/claim.ts', 'export interface Claim { id: string }')).toEqual([])
  })
})
