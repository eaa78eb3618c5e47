import type { Tx } from '@/lib/db/client'

/** The 16 items with how far a municipality is with each; null where it has said nothing. */
export async function readPlan(tx: Tx, placeId: string) {
  const items = await tx.welfarePlanItem.findMany({
    orderBy: { number: 'asc' },
    select: {
      ...{ number: true, name: true, nameEn: true },
      marks: {
        where: { organisationId: placeId },
        select: { standing: true, note: true, updatedAt: true, authorName: true },
      },
    },
  })
  return items.map(({ marks, ...item }) => ({ ...item, mark: marks[0] ?? null }))
}

export type PlanLine = Awaited<ReturnType<typeof readPlan>>[number]

/** One item across a bureau: how many municipalities are how far, and how many consultations of the year are about it. */
export type PlanCount = {
  number: number
  name: string
  nameEn: string
  working: number
  planned: number
  notYet: number
  consultations: number
}

/** The 16 items across a bureau's area, those with most consultations of the fiscal year first. One question. */
export async function countPlan(tx: Tx, bureauId: string, fiscalYear: number): Promise<PlanCount[]> {
  return await tx.$queryRaw<PlanCount[]>`
    SELECT i.number, i.name, i.name_en AS "nameEn",
      count(*) FILTER (WHERE m.standing = 'working')::int AS working,
      count(*) FILTER (WHERE m.standing = 'planned')::int AS planned,
      count(*) FILTER (WHERE m.standing = 'not_yet')::int AS "notYet",
      coalesce(max(asked.number), 0)::int AS consultations
    FROM welfare_plan_items i
    LEFT JOIN welfare_plan_marks m ON m.item_number = i.number AND m.bureau_id = ${bureauId}::uuid
    LEFT JOIN (
      SELECT w.number AS item, count(DISTINCT c.id) AS number
      FROM welfare_plan_items w
      JOIN consultations c ON c.bureau_id = ${bureauId}::uuid AND c.fiscal_year = ${fiscalYear} AND c.state <> 'withdrawn'
        AND (EXISTS (SELECT FROM consultation_themes t WHERE t.consultation_id = c.id AND t.theme_key = ANY (w.theme_keys))
          OR (w.number = 3 AND c.is_gap))
      GROUP BY w.number
    ) asked ON asked.item = i.number
    GROUP BY i.number
    ORDER BY consultations DESC, i.number`
}
