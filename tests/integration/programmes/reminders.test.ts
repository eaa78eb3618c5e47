import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { addDays } from '@/lib/japanese/dates'
import { asSystem } from '@/lib/jobs/as-system'
import { remindOfUnsentEntries } from '@/lib/programmes/remind'
import { reminderDaysOf } from '@/lib/programmes/reminder-days'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { managerOf, staffOf } from '@/tests/factories/people'
import { CLOSES, createEntry, createEntryDraft, createProgramme } from '@/tests/factories/programmes'

test('The days before 11 May lie before the holidays, not in them, and not on the days the desk is closed', () => {
  const on = (closed: string[] = []) => reminderDaysOf(new Date(CLOSES), new Set(closed)).map((day) => day.on)
  expect(on()).toEqual(['2026-04-21', '2026-05-01', '2026-05-08'])
  expect(on(['2026-05-08', '2026-05-01'])).toEqual(['2026-04-17', '2026-04-28', '2026-05-07'])
})

test('Sixty mornings: unsent entries are brought to mind on three of them, once each, with a trace; sent ones never', async () => {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const manager = await managerOf(bureau)
  const programmeId = await createProgramme(manager)
  const [staff, neighbour] = [
    await staffOf(await createMunicipality({ prefecture })),
    await staffOf(await createMunicipality({ prefecture })),
  ]
  const id = await createEntryDraft(staff, programmeId)
  await createEntry(neighbour, programmeId)
  for (let day = 0; day < 60; day++) {
    const morning = new Date(`${addDays('2026-04-01', day)}T09:10:00+09:00`)
    await asSystem((tx) => remindOfUnsentEntries(tx, morning), morning.toISOString())
    await asSystem((tx) => remindOfUnsentEntries(tx, morning), morning.toISOString())
  }
  const traces = await asActor(manager, (tx) =>
    tx.programmeReminder.findMany({ where: { programmeId }, orderBy: { at: 'asc' } }),
  )
  expect(traces.map(({ entryId, daysBefore, at }) => [entryId, daysBefore, at.toISOString()])).toEqual([
    [id, 10, '2026-04-21T00:10:00.000Z'],
    [id, 3, '2026-05-01T00:10:00.000Z'],
    [id, 1, '2026-05-08T00:10:00.000Z'],
  ])
  const notices = { kind: 'entry_reminder', subjectId: id }
  expect(await asSystem((tx) => tx.notice.count({ where: notices }))).toBe(3)
  expect(await asActor(neighbour, (tx) => tx.programmeReminder.count())).toBe(0)
})
