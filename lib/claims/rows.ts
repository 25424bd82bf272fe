import { Prisma } from '@/generated/prisma/client'
import type { Transaction } from '@/lib/db/client'
import { basisOf, type BasisEvidence } from './basis'
import type { AnchorState, ClaimRow, OccurrenceRow } from './claim'

interface StoredRow extends Omit<
  ClaimRow,
  'occurrences' | 'basis' | 'evidenceCount' | 'conflict' | 'hasIndependentSupport' | 'lastChangedAt'
> {
  lastChangedAt: Date
  occurrences: { id: string; start: number; end: number; quote: string; state: AnchorState }[]
  evidence: BasisEvidence[]
}

export interface ClaimSelection {
  articleId: string
  /** All of the article when absent. */
  claimIds?: readonly string[]
  /** Withdrawn claims too; they are left out unless asked for by id. */
  withWithdrawn?: boolean
}

function byPlace(a: OccurrenceRow, b: OccurrenceRow): number {
  return a.start - b.start || a.end - b.end
}

/**
 * Claim rows of the current version in text order, in one statement.
 * The caller has authorized; there is no actor here.
 */
export async function claimRows(tx: Transaction, selection: ClaimSelection): Promise<ClaimRow[]> {
  const ids = selection.claimIds
  const chosen = ids ? Prisma.sql`AND c."id" = ANY(${[...ids]}::uuid[])` : Prisma.empty
  const standing = ids || selection.withWithdrawn ? Prisma.empty : Prisma.sql`AND c."withdrawn_at" IS NULL`
  const rows = await tx.$queryRaw<StoredRow[]>`
    SELECT c."id", c."number", c."kind", c."statement", c."speaker", c."status", c."finding", c."progress", c."action", c."priority",
           c."conflict_reason" AS "conflictReason", c."revision",
           c."last_changed_by_id" AS "lastChangedById", p."name" AS "lastChangedByName", c."last_changed_at" AS "lastChangedAt",
           c."withdrawn_at" IS NOT NULL AS "withdrawn",
           coalesce(o."occurrences", '[]'::json) AS "occurrences",
           coalesce(e."evidence", '[]'::json) AS "evidence",
           coalesce(n."notes", 0)::int AS "noteCount",
           CASE WHEN c."progress" = 'returned' THEN
             (SELECT d."reason" FROM "decision" d WHERE d."claim_id" = c."id" AND d."kind" = 'returned' ORDER BY d."decided_at" DESC LIMIT 1)
           END AS "returnReason"
    FROM "claim" c
    JOIN "article" a ON a."id" = c."article_id"
    JOIN "person" p ON p."id" = c."last_changed_by_id"
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('id', oc."id", 'start', an."start", 'end', an."end", 'quote', an."quote", 'state', an."state")) AS "occurrences"
      FROM "occurrence" oc JOIN "anchor" an ON an."occurrence_id" = oc."id" AND an."version_id" = a."current_version_id"
      WHERE oc."claim_id" = c."id" AND oc."removed_at" IS NULL) o ON true
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('sourceId', ev."source_id", 'origin', s."origin", 'stance', ev."stance", 'use', ev."use", 'fromAuthor', ev."from_author")) AS "evidence"
      FROM "evidence" ev JOIN "source" s ON s."id" = ev."source_id"
      WHERE ev."claim_id" = c."id" AND ev."removed_at" IS NULL) e ON true
    LEFT JOIN LATERAL (SELECT count(*) AS "notes" FROM "note" nt WHERE nt."claim_id" = c."id") n ON true
    WHERE c."article_id" = ${selection.articleId}::uuid ${chosen} ${standing}`
  return rows
    .map(({ evidence, occurrences, ...row }): ClaimRow => {
      const { basis, conflict, hasIndependentSupport } = basisOf(evidence)
      return {
        ...row,
        lastChangedAt: row.lastChangedAt.toISOString(),
        occurrences: occurrences.sort(byPlace),
        basis,
        conflict,
        hasIndependentSupport,
        evidenceCount: evidence.length,
      }
    })
    .sort(
      (a, b) =>
        (a.occurrences[0]?.start ?? Infinity) - (b.occurrences[0]?.start ?? Infinity) ||
        (b.occurrences[0]?.end ?? 0) - (a.occurrences[0]?.end ?? 0) ||
        a.number - b.number,
    )
}

/** One row after a write. */
export async function claimRow(tx: Transaction, articleId: string, claimId: string): Promise<ClaimRow> {
  const [row] = await claimRows(tx, { articleId, claimIds: [claimId] })
  if (!row) throw new Error('the claim that was just written is gone')
  return row
}
