import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { readQuota } from '@/lib/menus/quota'
import { startSupport } from '@/lib/supports/start'
import { readTimeline } from '@/lib/timeline/read'
import { atTime, createConsultation } from '@/tests/factories/consultations'
import { createMenu } from '@/tests/factories/menus'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { managerOf, officerOf, staffOf } from '@/tests/factories/people'
import { answerProposal, createProposal } from '@/tests/factories/supports'

const MAY = '2026-05-11T10:00:00+09:00'

/** A bureau that means to begin one support of a menu this fiscal year, and three of them agreed. */
async function aQuota(most: number) {
  const bureau = await createBureau()
  const staff = await staffOf(await createMunicipality({ bureau }))
  const officer = await officerOf(bureau)
  const menu = await createMenu()
  const manager = atTime(await managerOf(bureau), MAY)
  await asActor(manager, (tx) =>
    tx.menuQuota.createMany({
      data: { bureauId: bureau.id, menuKey: menu.key, fiscalYear: 2026, most, setByName: manager.name },
    }),
  )
  const ids: string[] = []
  const consultations: string[] = []
  for (let n = 0; n < 3; n += 1) {
    const consultation = await createConsultation({ staff, at: MAY })
    consultations.push(consultation.id)
    const { id } = await createProposal({ officer, consultation, menu, at: MAY })
    await answerProposal(staff, id, 'agree', MAY)
    ids.push(id)
  }
  const start = (n: number, overQuota = '', at = MAY) => {
    const then = atTime(officer, at)
    return asActor(then, (tx) => startSupport(tx, then, ids[n] ?? '', { overQuota }))
  }
  const used = (day: string) => asActor(manager, (tx) => readQuota(tx, bureau.id, menu.key, day))
  return { staff, officer, ids, consultations, start, used }
}

test('beyond the quota a support begins only with the reason, which the desk alone reads', async () => {
  const of = await aQuota(1)
  expect(await of.used('2026-05-11')).toEqual({ most: 1, used: 0 })
  expect(await of.start(0)).toEqual({ id: of.ids[0] })
  expect(await of.used('2026-05-11')).toEqual({ most: 1, used: 1 })
  expect(await of.start(1)).toEqual(new Refusal([{ field: 'overQuota', key: 'overQuota' }]))
  expect(await of.used('2026-05-11')).toEqual({ most: 1, used: 1 })
  expect(await of.start(1, '災害の後のため')).toEqual({ id: of.ids[1] })

  const events = async (actor: Actor) =>
    (await asActor(actor, (tx) => readTimeline(tx, of.consultations[1] ?? ''))).entries
  const told = (await events(of.officer)).filter(({ kind }) => kind === 'quota_exceeded')
  expect(told.map(({ audience, facts }) => [audience, facts.count, facts.reason])).toEqual([
    ['internal', 1, '災害の後のため'],
  ])
  expect((await events(of.staff)).map(({ kind }) => kind)).not.toContain('quota_exceeded')
})

test('two begun at the same moment are counted one after the other', async () => {
  const of = await aQuota(1)
  const both = await Promise.all([of.start(0), of.start(1)])
  expect(both.filter((one) => one instanceof Refusal)).toHaveLength(1)
})

test('the quota is of its fiscal year: on 31 March it holds, on 1 April there is none until one is set', async () => {
  const of = await aQuota(1)
  await of.start(0)
  expect(await of.start(1, '', '2027-03-31T23:59:00+09:00')).toBeInstanceOf(Refusal)
  expect(await of.used('2027-04-01')).toBeNull()
  expect(await of.start(1, '', '2027-04-01T00:01:00+09:00')).toEqual({ id: of.ids[1] })
})
