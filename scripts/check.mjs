// @ts-check
import { checkNode } from './steps/check-node.mjs'

checkNode()
void import('./testing/run-quick.mjs').then(async ({ runQuick }) => {
  process.exitCode = await runQuick()
})
