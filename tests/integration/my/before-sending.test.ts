import { expect, test } from 'vitest'
import { listChoosableMenus } from '@/lib/consultations/choices'
import { readProspect } from '@/lib/consultations/read-prospect'
import { submitConsultation } from '@/lib/consultations/submit'
import { asActor } from '@/lib/db/as-actor'
import en from '@/lib/i18n/messages/en/Writing.json'
import ja from '@/lib/i18n/messages/ja/Writing.json'
import menus from '@/prisma/seed/menus.json'
import themeGroups from '@/prisma/seed/theme-groups.json'
import { assignOfficer } from '@/tests/factories/assignments'
import { atTime, createDraft } from '@/tests/factories/consultations'
import { createMenu } from '@/tests/factories/menus'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { officerOf } from '@/tests/factories/people'

/** The last afternoon before the holidays of the New Year. */
const BEFORE_HOLIDAYS = '2026-12-28T16:00:00+09:00'

test('What is said before sending is what the receipt says: the officer by name, and the same date over holidays and closing days', async () => {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ bureau })
  const officer = await officerOf(bureau, { name: '窓口 花子' })
  await assignOfficer(municipality, officer)
  await ownerQuery("INSERT INTO closing_days (bureau_id, closed_on, reason) VALUES ($1, '2027-01-06', '庁舎の停電')", [
    bureau.id,
  ])
  const { id, staff: now } = await createDraft({ municipality })
  const staff = atTime(now, BEFORE_HOLIDAYS)
  const told = await asActor(staff, (tx) => readProspect(tx, bureau.id, municipality.id))
  expect(told).toMatchObject({ officer: '窓口 花子', today: '2026-12-28', days: 10, dueOn: '2027-01-19' })

  const received = await asActor(staff, async (tx) => {
    await submitConsultation(tx, staff, id)
    return await tx.consultation.findUniqueOrThrow({ where: { id } })
  })
  expect([received.officerName, received.answerDueOn]).toEqual([told.officer, new Date(told.dueOn)])
})

test('Where nobody is assigned the desk is named', async () => {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ bureau })
  const { staff } = await createDraft({ municipality })
  const told = await asActor(staff, (tx) => readProspect(tx, bureau.id, municipality.id))
  expect(told.officer).toBeNull()
  expect(told.desk?.deskName).toBeTruthy()
})

test('Every menu that can be wished for has an example, by its name or its kind, and so has every group of themes', () => {
  for (const { examples } of [ja, en]) {
    const written = Object.keys(examples.menus)
    const without = menus.filter(
      (one) => one.choosableAtIntake && !written.some((w) => w === one.key || w === one.kind),
    )
    expect(without).toEqual([])
    expect(Object.keys(examples.situation).sort()).toEqual(themeGroups.map(({ key }) => key).sort())
  }
})

test("A menu comes with its kind and themes, so that a bureau's own has an example as well", async () => {
  const bureau = await createBureau()
  const { id } = await createMenu({ bureauId: bureau.id, kind: 'training', choosableAtIntake: true })
  const { staff } = await createDraft({ municipality: await createMunicipality({ bureau }) })
  const offered = await asActor(staff, (tx) =>
    listChoosableMenus(tx, { bureauId: bureau.id, prefectureCode: staff.prefectureCode }),
  )
  expect(offered.find((menu) => menu.id === id)).toMatchObject({ kind: 'training', themes: [] })
})
