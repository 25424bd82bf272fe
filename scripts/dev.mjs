// @ts-check
import { checkNode } from './steps/check-node.mjs'

checkNode()
// Loaded only now: an older Node could not read it.
void import('./steps/bring-up.mjs').then(({ bringUp }) => bringUp('dev'))
