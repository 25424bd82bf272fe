// @ts-check
import { checkNode } from './steps/check-node.mjs'

checkNode()
// Loaded only now: an older Node could not read it.
void import('./testing/run-all.mjs').then(async ({ runAll }) => {
  process.exitCode = await runAll()
})
