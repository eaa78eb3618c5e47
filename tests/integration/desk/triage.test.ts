import { expect, test } from 'vitest'
import { reassignConsultation } from '@/lib/consultations/reassign'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { seenAs, setThemes } from '@/lib/triage/set-themes'
import { setTriage } from '@/lib/triage/set-triage'
import { createTheme } from '../../factories/menus'
import { createBureau } from '../../factories/organisations'
import { managerOf, officerOf } from '../../factories/people'
import { does, kindsSeenBy, look, openDesk } from './desk-world'

const URGENT = { priority: 'urgent', version: 1 } as const

test('the priority stays with the desk', async () => {
  const desk = await openDesk()
  await does(desk.officer, (tx, who) => setTriage(tx, who, desk.number, URGENT))
  expect((await look(desk)).triage).toMatchObject({ priority: 'urgent', version: 2 })
  expect(await kindsSeenBy(desk.officer, desk.id)).toEqual(['received', 'priority_changed', 'answer_due_moved'])
  expect(await kindsSeenBy(desk.staff, desk.id)).toEqual(['received', 'answer_due_moved'])
  await expect(does(desk.staff, (tx, who) => setTriage(tx, who, desk.number, URGENT))).rejects.toThrow(NotPermitted)
  await expect(does(desk.stranger, (tx, who) => setTriage(tx, who, desk.number, URGENT))).rejects.toThrow(NotFound)
})

test('who looked at an older version is shown what stands there now', async () => {
  const desk = await openDesk()
  await does(desk.officer, (tx, who) => setTriage(tx, who, desk.number, URGENT))
  const second = does(desk.officer, (tx, who) => setTriage(tx, who, desk.number, { ...URGENT, priority: 'low' }))
  await expect(second).rejects.toThrow(InvalidTransition)
  await expect(second).rejects.toMatchObject({ theirs: { priority: 'urgent' } })
  expect((await look(desk)).triage).toMatchObject({ priority: 'urgent', version: 2 })
})

test('themes are put right by the desk, and two people doing so at once do not overwrite each other', async () => {
  const desk = await openDesk()
  const [care, traffic] = [await createTheme({ name: '介護予防' }), await createTheme({ name: '移動支援' })]
  const set = (themeKeys: string[], seen: string) =>
    does(desk.officer, (tx, who) => setThemes(tx, who, desk.number, { themeKeys, seen }))
  await set([care.key, 'no_such_theme'], '')
  await set([care.key, traffic.key], seenAs([care.key]))
  await expect(set([], seenAs([care.key]))).rejects.toMatchObject({
    theirs: { themeKeys: expect.stringContaining('移動支援') },
  })
  const themes = await does(desk.officer, (tx) =>
    tx.consultationTheme.findMany({ where: { consultationId: desk.id }, orderBy: { themeKey: 'asc' } }),
  )
  expect(themes.map(({ themeKey, chosenBy }) => [themeKey, chosenBy])).toEqual(
    [care.key, traffic.key].sort().map((key) => [key, 'desk']),
  )
  expect(await kindsSeenBy(desk.staff, desk.id)).toEqual(['received', 'themes_changed', 'themes_changed'])
  await expect(
    does(desk.staff, (tx, who) => setThemes(tx, who, desk.number, { themeKeys: [], seen: '' })),
  ).rejects.toThrow(NotPermitted)
})

test('a consultation is handed to an officer in post of the same bureau, and to nobody else', async () => {
  const desk = await openDesk()
  const manager = await managerOf(desk.bureau, { name: '管理 花子' })
  const former = await officerOf(desk.bureau, { validUntil: '2026-03-31' })
  const elsewhere = await officerOf(await createBureau())
  const hand = ({ membershipId }: { membershipId: string }, by = desk.officer) =>
    does(by, (tx, who) => reassignConsultation(tx, who, desk.number, { membershipId }))
  for (const nobody of [former, elsewhere, desk.staff]) expect(await hand(nobody)).toBeInstanceOf(Refusal)
  await hand(manager)
  expect(await look(desk)).toMatchObject({ officerMembershipId: manager.membershipId, officerName: '管理 花子' })
  expect(await kindsSeenBy(desk.staff, desk.id)).toEqual(['received', 'officer_changed'])
  await expect(hand(manager, desk.staff)).rejects.toThrow(NotPermitted)
  await expect(hand(manager, desk.stranger)).rejects.toThrow(NotFound)
})
