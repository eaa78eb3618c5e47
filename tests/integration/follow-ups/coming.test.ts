import { expect, test } from 'vitest'
import { keepBlackout } from '@/lib/blackoutDays/keep'
import { listComing } from '@/lib/chasing/list-coming'
import { asActor } from '@/lib/db/as-actor'
import { asSystem } from '@/lib/jobs/as-system'
import { remind } from '@/lib/jobs/remind'
import { atTime } from '@/tests/factories/consultations'
import { createBureau } from '@/tests/factories/organisations'
import { officerOf } from '@/tests/factories/people'
import { askOn, noon, questionnairesOf } from './ended-supports'
import { supportWithHelpers } from './supports-with-helpers'

const remindOn = (day: string) => asSystem(remind, `${day}T09:10:00+09:00`)

/** A municipality and two advisors asked on 14 October, by 5 November; what the desk is shown to come on a day. */
async function asked() {
  const of = await supportWithHelpers()
  await askOn('2026-10-14')
  await remindOn('2026-10-14')
  const comingOn = async (day: string) => {
    const officer = atTime(of.officer, noon(day))
    const { coming } = await asActor(officer, (tx) => listComing(tx, officer.organisationId))
    return coming.filter(({ what }) => what === 'follow_up' || what === 'helped')
  }
  return { ...of, comingOn }
}

test('what is asked for again after a support is listed with its day, and goes out on it', async () => {
  const { officer, staff, advisor, second, comingOn } = await asked()
  const coming = await comingOn('2026-10-30')
  expect(coming.map(({ what, on, afterDays }) => [what, on, afterDays]).sort()).toEqual([
    ['follow_up', '2026-11-06', 1],
    ['helped', '2026-11-06', 1],
    ['helped', '2026-11-06', 1],
  ])
  const [questionnaire] = await questionnairesOf({ officer, staff })
  expect(new Set(coming.map(({ at }) => at.split('#')[0]))).toEqual(new Set([`/desk/follow-ups/${questionnaire!.id}`]))
  const parties = coming.filter(({ what }) => what === 'helped').map(({ party }) => party)
  expect(parties.sort()).toEqual([advisor.name, second.name].sort())
  await remindOn('2026-11-06')
  expect((await questionnairesOf({ officer, staff }))[0]!.reminders).toBe(1)
  expect((await comingOn('2026-11-09')).map(({ on }) => on)).toEqual(['2026-11-20', '2026-11-20', '2026-11-20'])
})

test('it passes over the days of the assembly, tells nothing too far ahead, and nothing to another desk', async () => {
  const { staff, comingOn } = await asked()
  expect(await comingOn('2026-10-14')).toEqual([])
  const blackout = { kind: 'assembly', fromOn: '2026-11-05', untilOn: '2026-11-10', note: '' } as const
  const at = atTime(staff, noon('2026-10-20'))
  await asActor(at, (tx) => keepBlackout(tx, at, undefined, blackout))
  expect(new Set((await comingOn('2026-10-30')).map(({ on }) => on))).toEqual(new Set(['2026-11-11']))
  const other = atTime(await officerOf(await createBureau()), noon('2026-10-30'))
  expect((await asActor(other, (tx) => listComing(tx, other.organisationId))).coming).toEqual([])
})
