import { expect, test } from 'vitest'
import { findSession } from '@/lib/actor/sessions'
import { asActor } from '@/lib/db/as-actor'
import { createConsultation, createDraft } from '@/tests/factories/consultations'
import { createMenu, createTheme } from '@/tests/factories/menus'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import {
  administratorOf,
  advisorOf,
  managerOf,
  officerOf,
  openSessionFor,
  partnerOf,
  prefectureStaffOf,
} from '@/tests/factories/people'

test('a world made by the factories is one that the real verbs accept', async () => {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const municipality = await createMunicipality({ prefecture })
  const officer = await officerOf(bureau, { name: '窓口 花子' })
  await createMenu({ themeKeys: [(await createTheme()).key] })

  const received = await createConsultation({ municipality, officer, at: '2026-05-07T10:00:00+09:00' })
  const draft = await createDraft({ municipality })

  expect(received.number).toBe(`R8-${bureau.letters}-00001`)
  const seen = await asActor(officer, (tx) => tx.consultation.findMany({ select: { id: true, officerName: true } }))
  expect(seen).toEqual([{ id: received.id, officerName: '窓口 花子' }])
  expect(await asActor(draft.staff, (tx) => tx.consultation.count())).toBe(2)
})

test('a session of everybody made here gives the same actor', async () => {
  const bureau = await createBureau()
  const people = [
    ...(await Promise.all([
      officerOf(bureau),
      managerOf(bureau),
      administratorOf(bureau),
      partnerOf(bureau),
      advisorOf(),
    ])),
    await prefectureStaffOf(await createPrefecture({ bureau })),
  ]
  for (const person of people) {
    const found = await findSession(await openSessionFor(person))
    expect(found).toEqual({ ...person, openedAt: found?.openedAt })
  }
})
