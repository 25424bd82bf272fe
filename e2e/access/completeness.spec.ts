import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { addresses, verbs, verbsByToken } from './table'

const root = path.resolve(import.meta.dirname, '../..')

async function filesUnder(folder: string, keep: (file: string) => boolean): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter(keep)
    .sort()
}

const knownVerbs: string[] = [...Object.keys(verbs), ...verbsByToken]

test('no page and no route handler is missing from the access table', async () => {
  const found = await filesUnder('app', (file) => /\/(page\.tsx|route\.tsx?)$/.test(file))
  expect(found).toEqual(Object.keys(addresses).sort())
})

test('every action calls verbs of the access table, and nothing else', async () => {
  const files = await filesUnder('app', (file) => file.endsWith('/actions.ts'))
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) {
    const source = await readFile(path.join(root, file), 'utf8')
    expect(source.startsWith("'use server'"), `${file} is a file of actions`).toBe(true)
    const exports = [...source.matchAll(/^export (.*)$/gm)].map((match) => match[1] ?? '')
    for (const line of exports) {
      expect(line, `${file} exports only verbs behind the edge`).toMatch(
        /^const \w+Action = (action|visitorAction)\(\w+, \w+\)$/,
      )
    }
    const imported = [...source.matchAll(/from '@\/lib\/([\w-]+\/[\w-]+)'/g)].map((match) => match[1] ?? '')
    for (const verb of imported.filter((name) => !/\/(schema|queries)$/.test(name))) {
      expect(knownVerbs, `${file} calls lib/${verb}, which has no row`).toContain(verb)
    }
  }
})

test('every verb that opens the write door has a row', async () => {
  const files = await filesUnder(
    'lib',
    (file) => file.endsWith('.ts') && !/\.test\.ts$/.test(file) && !file.includes('/testing/'),
  )
  const doors: string[] = []
  for (const file of files) {
    if (file.startsWith('lib/audit/')) continue
    const source = await readFile(path.join(root, file), 'utf8')
    if (/\b(changeArticle|openArticle|changeDesk)\(/.test(source))
      doors.push(file.replace(/^lib\//, '').replace(/\.ts$/, ''))
  }
  expect(doors).toEqual([...knownVerbs].sort())
})
