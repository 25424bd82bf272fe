// @ts-check
import { structureProblems } from './structure/problems.mjs'
import { ROOT } from './steps/settings.mjs'

const problems = structureProblems(ROOT)
for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? 'The structure holds.' : `${problems.length} against the structure.`)
process.exitCode = problems.length === 0 ? 0 : 1
