import type { TestProject } from 'vitest/node'
import { makeTemplate, openTestServer, type TestServer } from '@/scripts/testing/test-server.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
    testTemplate: string
  }
}

/** One PostgreSQL and one migrated template for the run; each worker clones its own database from it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server, close } = await openTestServer()
  try {
    project.provide('testServer', server)
    project.provide('testTemplate', await makeTemplate(server))
  } catch (error) {
    await close()
    throw error
  }
  return close
}
