// @ts-check
import path from 'node:path'
import { directionProblem } from './direction.mjs'

/**
 * The lint rule over `directionProblem`. It resolves `@/…` and relative imports to files, so that neither spelling gets past.
 * @type {import('eslint').Rule.RuleModule}
 */
export const importDirection = {
  meta: { type: 'problem', schema: [], docs: { description: 'Imports run one way (docs/architecture.md)' } },
  create(context) {
    const from = relativeTo(context.cwd, context.filename)

    /** @param {import('estree').Node} node @param {unknown} source @param {boolean} typeOnly */
    const check = (node, source, typeOnly) => {
      if (typeof source !== 'string') return
      const problem = directionProblem(from, targetOf(source, from), { typeOnly })
      if (problem) context.report({ node, message: problem })
    }
    return {
      ImportDeclaration: (node) => check(node, node.source.value, onlyTypes(node)),
      ExportNamedDeclaration: (node) => check(node, node.source?.value, onlyTypes(node)),
      ExportAllDeclaration: (node) => check(node, node.source.value, onlyTypes(node)),
      ImportExpression: (node) => check(node, node.source.type === 'Literal' ? node.source.value : undefined, false),
    }
  },
}

/** @param {object} node */
function onlyTypes(node) {
  if ('importKind' in node && node.importKind === 'type') return true
  if ('exportKind' in node && node.exportKind === 'type') return true
  const names = 'specifiers' in node && Array.isArray(node.specifiers) ? node.specifiers : []
  return names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type')
}

/** @param {string} source @param {string} from */
function targetOf(source, from) {
  if (source.startsWith('@/')) return withoutEnding(source.slice(2))
  if (source.startsWith('.'))
    return withoutEnding(path.posix.normalize(path.posix.join(path.posix.dirname(from), source)))
  return source
}

/** @param {string} target */
function withoutEnding(target) {
  return target.replace(/\.(tsx?|mjs|js)$/, '')
}

/** @param {string} root @param {string} file */
function relativeTo(root, file) {
  return path.relative(root, file).replaceAll('\\', '/')
}
