import type { Actor } from '@/lib/actor/actor'
import { completeConsultation } from '@/lib/consultations/complete'
import { beginDraft } from '@/lib/consultations/draft'
import { asActor } from '@/lib/db/as-actor'
import { arrangeHandover } from '@/lib/handovers/arrange'
import { divideHandover } from '@/lib/handovers/divide'
import { ArrangementInput, DivisionInput } from '@/lib/handovers/input'
import { startHandover } from '@/lib/handovers/start'
import { finishSupport } from '@/lib/supports/finish'
import { setTriage } from '@/lib/triage/set-triage'
import { assignOfficer } from '@/tests/factories/assignments'
import { atTime, createConsultation, type Received } from '@/tests/factories/consultations'
import { createMenu } from '@/tests/factories/menus'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { managerOf, officerOf, staffOf } from '@/tests/factories/people'
import { createSupportUnderWay } from '@/tests/factories/supports'

export const MARCH = '2027-03-10T10:00:00+09:00'
export const NIGHT = '2027-04-01T00:05:00+09:00'
export const FIRST = '2027-04-01'

/** An officer with three municipalities, `open` consultations in them, a support, to-dos, an intake begun and an effect still to be asked for; one consultation in a colleague's municipality. */
export async function aLeaver(open: number) {
  const bureau = await createBureau()
  const manager = atTime(await managerOf(bureau), MARCH)
  const leaver = atTime(await officerOf(bureau, { name: '前任 一郎' }), MARCH)
  const first = atTime(await officerOf(bureau, { name: '後任 花子' }), MARCH)
  const second = atTime(await officerOf(bureau, { name: '後任 次郎' }), MARCH)
  const towns = await Promise.all([1, 2, 3].map(() => createMunicipality({ bureau })))
  const staff = await Promise.all(towns.map((town) => staffOf(town)))
  for (const town of towns) await assignOfficer(town, leaver)
  const consultations: Received[] = []
  for (let n = 0; n < open; n += 1)
    consultations.push(await createConsultation({ staff: staff[n % 3], at: '2027-03-01T09:00:00+09:00' }))
  const menu = await createMenu()
  const support = await createSupportUnderWay({
    officer: leaver,
    staff: staff[0]!,
    consultation: consultations[0]!,
    menu,
  })
  const done = await createConsultation({ staff: staff[1], at: '2027-02-01T09:00:00+09:00' })
  const ended = await createSupportUnderWay({ officer: leaver, staff: staff[1]!, consultation: done, menu })
  const elsewhere = await createMunicipality({ bureau })
  const lent = await createConsultation({ municipality: elsewhere, officer: second, at: '2027-03-01T09:00:00+09:00' })
  const draft = await asActor(leaver, async (tx) => {
    await finishSupport(tx, leaver, ended.id, { outcome: '担い手が増えた' })
    await completeConsultation(tx, leaver, done.number, { completion: 'supported', message: '支援を終えました。' })
    await setTriage(tx, leaver, consultations[0]!.number, {
      ...{ priority: 'normal', nextAction: '近隣の事例を送る', nextActionOn: '2027-04-05', version: 1 },
    })
    await tx.consultation.updateMany({
      where: { id: lent.id },
      data: { officerMembershipId: leaver.membershipId, officerName: leaver.name },
    })
    return await beginDraft(tx, leaver, { form: 'quick', askingOrganisationId: towns[2]!.id })
  })
  const started = await asActor(manager, (tx) => startHandover(tx, manager, { leaver: leaver.membershipId }))
  if (!('id' in started)) throw new Error('the handover did not start')
  const handoverId = started.id
  return { bureau, manager, leaver, first, second, towns, staff, consultations, support, done, lent, draft, handoverId }
}
export type Leaving = Awaited<ReturnType<typeof aLeaver>>

/** The manager's word on it: everything to one officer from the first of April, unless said otherwise. */
export async function arrange(of: Leaving, more: Record<string, string> = {}, by: Actor = of.manager) {
  return await asActor(by, async (tx) => {
    const { version } = await tx.handover.findUniqueOrThrow({ where: { id: of.handoverId }, select: { version: true } })
    const input = ArrangementInput.parse({ from: FIRST, successor: of.first.membershipId, version, ...more })
    return await arrangeHandover(tx, by, of.handoverId, input)
  })
}

/** A handover with its places and items. */
export const handoverOf = ({ manager, handoverId }: Leaving) =>
  asActor(manager, (tx) =>
    tx.handover.findUniqueOrThrow({
      where: { id: handoverId },
      include: { items: { orderBy: { id: 'asc' } }, places: true },
    }),
  )

/** Gives these places to somebody else than the rest. */
export async function divide(
  of: Leaving,
  places: readonly string[],
  more: Record<string, string>,
  by: Actor = of.manager,
) {
  return await asActor(by, (tx) => divideHandover(tx, by, of.handoverId, DivisionInput.parse({ places, ...more })))
}

/** What still hangs on a person, and what hangs on nobody at all, in the whole bureau. */
export async function owned(of: Leaving, by: Actor) {
  return await asActor(of.manager, async (tx) => {
    const open = { in: ['received', 'in_consultation', 'supporting'] }
    return {
      consultations: await tx.consultation.count({ where: { state: open, officerMembershipId: by.membershipId } }),
      supports: await tx.support.count({ where: { state: 'under_way', ownerMembershipId: by.membershipId } }),
      drafts: await tx.consultation.count({ where: { state: 'draft', draftedByMembershipId: by.membershipId } }),
      nobodys: await tx.consultation.count({ where: { state: open, officerMembershipId: null } }),
    }
  })
}
