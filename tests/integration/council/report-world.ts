import type { Actor } from '@/lib/actor/actor'
import { MakingInput } from '@/lib/councilReports/input'
import { makeCouncilReport } from '@/lib/councilReports/make'
import { readCouncilReport } from '@/lib/councilReports/read'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { nextNumber, ownerQuery, ownerRow } from '@/tests/factories/owner'
import { does } from '../desk/desk-world'
import { createReportsWorld, NOW } from '../reports/world'

export const MAKING = { year: '2026', meetingName: '推進会議', meetingOn: '2026-11-30', documentNumber: '資料1' }

/** A bureau in November 2026 with two priority matters of the year; its first consultation that was helped stands under the first. */
export async function createCouncilWorld() {
  const world = await createReportsWorld()
  const { bureau, manager, staff } = world
  const { id: decisionId } = await ownerRow<{ id: string }>(
    `INSERT INTO priority_decisions (bureau_id, fiscal_year, body, reason) VALUES ($1, 2026, '決定', '理由') RETURNING id`,
    [bureau.id],
  )
  const matters = await ownerQuery<{ id: string }>(
    `INSERT INTO priority_matters (bureau_id, fiscal_year, decision_id, position, title, body)
     VALUES ($1, 2026, $2, 1, '居場所づくり', ''), ($1, 2026, $2, 2, '移動支援', '') RETURNING id`,
    [bureau.id, decisionId],
  )
  const [first = { id: '' }, second = { id: '' }] = matters
  const effects = await asActor(manager, (tx) =>
    tx.effect.findMany({
      where: { answeredAt: { not: null } },
      select: { id: true, supportId: true, consultationId: true },
    }),
  )
  const of = {
    askingOrganisationId: staff.organisationId,
    bureauId: bureau.id,
    prefectureCode: world.north.prefectureCode,
  }
  const ticked = { matterId: first.id, chosenByName: '担当', ...of }
  await asActor(manager, async (tx) => {
    const { prefectureCode } = await tx.consultation.findUniqueOrThrow({ where: { id: world.paused.id } })
    await tx.consultationPriority.createMany({ data: { ...ticked, prefectureCode, consultationId: world.paused.id } })
    await tx.supportPriority.createMany({ data: { ...ticked, prefectureCode, ...idsOf(effects[0]) } })
  })
  return { ...world, first: first.id, second: second.id, effectId: effects[0]?.id ?? '' }
}

function idsOf(effect: { supportId: string; consultationId: string } | undefined) {
  return { supportId: effect?.supportId ?? '', consultationId: effect?.consultationId ?? '' }
}

/** Makes the report of the fiscal year; gives its id. */
export async function madeBy(
  manager: Actor,
  change: Partial<typeof MAKING & { from: string; until: string }> = {},
): Promise<string> {
  const input = MakingInput.parse({ ...MAKING, meetingName: `推進会議 ${nextNumber()}`, ...change })
  const made = await does(manager, (tx, who) => makeCouncilReport(tx, who, input), NOW)
  if (made instanceof Refusal) throw new Error('refused')
  return made.id
}

/** A report as this person reads it. */
export function readAs(actor: Actor, id: string) {
  return asActor(actor, (tx) => readCouncilReport(tx, id))
}
