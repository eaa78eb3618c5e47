import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { keepBlackout } from '@/lib/blackoutDays/keep'
import { ownedBy } from '@/lib/consultations/owned'
import { asActor } from '@/lib/db/as-actor'
import { listHelpersOf } from '@/lib/helped/read'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import { asSystem } from '@/lib/jobs/as-system'
import { remind } from '@/lib/jobs/remind'
import { readLink } from '@/lib/links/open'
import { finishSupport } from '@/lib/supports/finish'
import { atTime, createConsultation } from '@/tests/factories/consultations'
import { createMenu } from '@/tests/factories/menus'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { officerOf, prefectureStaffOf, staffOf } from '@/tests/factories/people'
import { createSupportUnderWay } from '@/tests/factories/supports'
import { askedByLink } from './asked-by-link'
import { noon, questionnairesOf } from './ended-supports'
import { supportWithHelpers } from './supports-with-helpers'

const remindOn = (day: string) => asSystem(remind, `${day}T09:10:00+09:00`)
const sits = (who: Actor, fromOn: string, untilOn: string) =>
  asActor(who, (tx) => keepBlackout(tx, who, undefined, { kind: 'assembly', fromOn, untilOn, note: '臨時議会' }))

test('days of the assembly told after the question move its day, its closing and its link; nothing is late in them', async () => {
  const { officer, staff, bearer, consultation } = await askedByLink()
  const asked = async () => (await questionnairesOf({ officer, staff }))[0]!
  const days = async () => [dayOf((await asked()).answerBy), dayOf((await asked()).closesOn!)]
  await remindOn('2026-10-19')
  expect(await days()).toEqual(['2026-11-05', '2026-12-18'])
  await sits(atTime(staff, noon('2026-10-20')), '2026-11-02', '2026-11-10')
  await remindOn('2026-10-21')
  expect(await days()).toEqual(['2026-11-11', '2026-12-24'])
  const link = await asActor(bearer, (tx) => readLink(tx, bearer))
  expect(link!.expiresAt).toEqual(new Date('2026-12-24T23:59:59.999+09:00'))
  for (const day of ['2026-10-22', '2026-11-06', '2026-11-09', '2026-11-11']) await remindOn(day)
  expect([await days(), (await asked()).reminders]).toEqual([['2026-11-11', '2026-12-24'], 0])
  await remindOn('2026-11-12')
  expect((await asked()).reminders).toBe(1)
  const moves = await asActor(staff, (tx) =>
    tx.timelineEntry.count({ where: { consultationId: consultation.id, kind: 'follow_up_moved' } }),
  )
  expect(moves).toBe(1)
  await sits(atTime(staff, noon('2026-12-01')), '2026-12-21', '2026-12-25')
  await remindOn('2026-12-02')
  expect(await days()).toEqual(['2026-11-11', '2026-12-28'])
})

test('an office of the prefecture that helped is asked by its own days, not those of the municipality', async () => {
  const bureau = await createBureau()
  const staff = await staffOf(await createMunicipality({ bureau }))
  const consultation = await createConsultation({ staff, at: noon('2026-08-03') })
  const of = { officer: await officerOf(bureau), staff, consultation }
  const menu = await createMenu({ followUpMonths: [1] })
  const { id: supportId } = await createSupportUnderWay({ ...of, menu, at: noon('2026-08-10') })
  const prefecture = await createPrefecture({ bureau })
  const helper = await prefectureStaffOf(prefecture)
  const { prefectureCode } = prefecture
  const prefectureSits = (fromOn: string, untilOn: string) =>
    asActor(helper, (tx) =>
      tx.blackoutDays.createMany({
        data: {
          ...{ organisationId: prefecture.id, bureauId: bureau.id, prefectureCode, kind: 'assembly' },
          ...{ fromOn: dateColumn(fromOn), untilOn: dateColumn(untilOn), note: '県議会', setByName: helper.name },
        },
      }),
    )
  await asActor(of.officer, async (tx) => {
    const { consultation: owner } = await tx.support.findUniqueOrThrow({
      where: { id: supportId },
      select: {
        consultation: { select: { id: true, askingOrganisationId: true, bureauId: true, prefectureCode: true } },
      },
    })
    await tx.request.createMany({
      data: {
        ...{ supportId, ...ownedBy(owner), kind: 'offer', state: 'accepted', addresseeRole: helper.role },
        ...{ addresseeOrganisationId: helper.organisationId, addresseeName: '県', sentByName: of.officer.name },
        ...{ title: '同行のお願い', summary: '小さな町の体制づくり' },
      },
    })
  })
  await prefectureSits('2026-11-04', '2026-11-06')
  await sits(of.staff, '2026-10-13', '2026-10-16')
  await asActor(atTime(of.officer, noon('2026-09-14')), (tx) =>
    finishSupport(tx, of.officer, supportId, { outcome: '計画ができた' }),
  )
  const shown = async () => {
    const [found] = await asActor(of.officer, (tx) => listHelpersOf(tx, [supportId]))
    return [found!.state, dayOf(found!.askOn), dayOf(found!.answerBy), dayOf(found!.closesOn)]
  }
  expect((await shown()).slice(0, 3)).toEqual(['scheduled', '2026-10-14', '2026-11-10'])
  await remindOn('2026-10-14')
  expect((await shown()).slice(0, 3)).toEqual(['asked', '2026-10-14', '2026-11-10'])
  await prefectureSits('2026-11-09', '2026-11-10')
  await remindOn('2026-10-20')
  expect((await shown()).slice(0, 3)).toEqual(['asked', '2026-10-14', '2026-11-11'])
})

test('who helped and is asked late has as many days to answer, and is asked on a business day', async () => {
  const { officer, supportId } = await supportWithHelpers()
  const shown = async () =>
    (await asActor(officer, (tx) => listHelpersOf(tx, [supportId]))).map(({ state, answerBy, closesOn, reminders }) => [
      ...[state, dayOf(answerBy), dayOf(closesOn), reminders],
    ])
  for (const day of ['2027-03-11', '2027-05-01', '2027-05-05']) await remindOn(day)
  expect((await shown()).map(([state]) => state)).toEqual(['scheduled', 'scheduled'])
  await remindOn('2027-05-06')
  await remindOn('2027-05-07')
  const late = ['asked', '2027-05-27', '2027-07-08', 0]
  expect(await shown()).toEqual([late, late])
})
