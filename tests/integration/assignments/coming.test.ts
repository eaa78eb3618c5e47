import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { assignOfficer } from '@/lib/assignments/assign-officer'
import { moveBatch, takeBackBatch } from '@/lib/assignments/change-coming'
import { listComing } from '@/lib/assignments/list-coming'
import { startArranged } from '@/lib/assignments/start-arranged'
import { tellOfficers } from '@/lib/assignments/tell-officers'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { asSystem } from '@/lib/jobs/as-system'
import { assignOfficer as assigned } from '@/tests/factories/assignments'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { disablePerson, managerOf, officerOf } from '@/tests/factories/people'
import { createSupportUnderWay } from '@/tests/factories/supports'

const NOW = '2027-03-20T10:00:00+09:00'
const EVE = '2027-03-31T23:00:00+09:00'
const DAY = '2027-04-01T00:05:00+09:00'

/** A municipality with an officer, an open consultation and a support under way, and a manager in March. */
async function inMarch() {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ bureau })
  const manager = { ...(await managerOf(bureau)), clock: NOW }
  const before = await officerOf(bureau, { name: '前任 一郎' })
  const after = await officerOf(bureau, { name: '後任 花子' })
  await assigned(municipality, before)
  const consultation = await createConsultation({ municipality, at: '2027-03-02T09:00:00+09:00' })
  const support = await createSupportUnderWay({ officer: before, staff: consultation.staff, consultation })
  const arrange = (from = '2027-04-01') =>
    asActor(manager, (tx) =>
      assignOfficer(tx, manager, municipality.code, { officer: after.membershipId, from, until: null, handOver: true }),
    )
  return { manager, municipality, before, after, consultation, support, arrange }
}
type March = Awaited<ReturnType<typeof inMarch>>

async function owners({ manager, consultation, support }: March) {
  return await asActor(manager, async (tx) => [
    (await tx.consultation.findUniqueOrThrow({ where: { id: consultation.id } })).officerName,
    (await tx.support.findUniqueOrThrow({ where: { id: support.id } })).ownerName,
  ])
}

async function periods({ municipality }: March) {
  const rows = await ownerQuery<{ name: string; from: string; until: string | null }>(
    `SELECT u.name, a.valid_from::text AS from, a.valid_until::text AS until FROM assignments a
     JOIN memberships m ON m.id = a.membership_id JOIN users u ON u.id = m.user_id
     WHERE a.organisation_id = $1 ORDER BY a.valid_from`,
    [municipality.id],
  )
  return rows.map((row) => `${row.name} ${row.from} ${row.until}`)
}

test('open work moves by itself on the first day, not before, once, with one notice to the municipality', async () => {
  const march = await inMarch()
  await march.arrange()
  expect(await startArranged(EVE)).toEqual({ moved: 0 })
  expect(await asSystem(tellOfficers, EVE)).toBe(0)
  expect(await owners(march)).toEqual(['前任 一郎', '前任 一郎'])

  expect(await startArranged(DAY)).toEqual({ moved: 1 })
  expect(await startArranged(DAY)).toEqual({ moved: 0 })
  expect([await asSystem(tellOfficers, DAY), await asSystem(tellOfficers, DAY)]).toEqual([1, 0])
  expect(await owners(march)).toEqual(['後任 花子', '後任 花子'])
  const lines = await asActor(march.manager, (tx) =>
    tx.timelineEntry.findMany({ where: { consultationId: march.consultation.id, kind: 'officer_changed' } }),
  )
  expect(lines.map(({ actorName, facts }) => [actorName, facts])).toEqual([
    [march.manager.name, { officer: '後任 花子', from: '前任 一郎' }],
  ])
})

test('the preview says what would move, and taking it back leaves everything as it was', async () => {
  const march = await inMarch()
  await march.arrange()
  const [coming] = await asActor(march.manager, (tx) => listComing(tx, march.manager))
  expect(coming).toMatchObject({ from: '2027-04-01', before: '前任 一郎', officer: '後任 花子', open: 1, stuck: false })

  await expect(asActor(march.before, (tx) => takeBackBatch(tx, march.before, coming!.batchId))).rejects.toThrow(
    NotPermitted,
  )
  await asActor(march.manager, (tx) => takeBackBatch(tx, march.manager, coming!.batchId))
  expect(await periods(march)).toEqual(['前任 一郎 2020-04-01 null'])
  await startArranged(DAY)
  expect(await owners(march)).toEqual(['前任 一郎', '前任 一郎'])
})

test('another day is chosen before the day; afterwards nothing is taken back', async () => {
  const march = await inMarch()
  await march.arrange()
  const [coming] = await asActor(march.manager, (tx) => listComing(tx, march.manager))
  const move = (actor: Actor, from: string) => asActor(actor, (tx) => moveBatch(tx, actor, coming!.batchId, { from }))
  expect(await move(march.manager, '2027-03-20')).toEqual(new Refusal([{ field: 'from', key: 'future' }]))
  await move(march.manager, '2027-05-01')
  expect(await periods(march)).toEqual(['前任 一郎 2020-04-01 2027-04-30', '後任 花子 2027-05-01 null'])

  await startArranged(DAY)
  expect(await owners(march)).toEqual(['前任 一郎', '前任 一郎'])
  await startArranged('2027-05-01T00:05:00+09:00')
  expect(await owners(march)).toEqual(['後任 花子', '後任 花子'])
  const late = { ...march.manager, clock: '2027-05-02T09:00:00+09:00' }
  expect(await move(late, '2027-06-01')).toEqual(new Refusal([{ field: '', key: 'notNow' }]))
})

test('work never moves to somebody who is not in post on the day: it stays, and stands on the list', async () => {
  const march = await inMarch()
  await march.arrange()
  await disablePerson(march.after)
  await startArranged(DAY)
  expect(await owners(march)).toEqual(['前任 一郎', '前任 一郎'])
  const onTheDay = { ...march.manager, clock: DAY }
  expect(await asActor(onTheDay, (tx) => listComing(tx, onTheDay))).toMatchObject([{ stuck: true }])
})
