import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { agreeToReport, noteConsent } from '@/lib/caseReports/consent'
import { HeardConsent, ReportInput } from '@/lib/caseReports/input'
import { listPublishedReports, ReportListInput } from '@/lib/caseReports/list'
import { publishReport, withdrawReport } from '@/lib/caseReports/publish'
import { readPublishedReport, readReportOf } from '@/lib/caseReports/read'
import { submitReport } from '@/lib/caseReports/submit'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { createTheme } from '@/tests/factories/menus'
import { createMunicipality } from '@/tests/factories/organisations'
import { staffOf } from '@/tests/factories/people'
import { createRoom, nameMember, type TestRoom } from '@/tests/factories/teams'

const SAID = 'この町だけのことば'

async function submitted({ team }: TestRoom, who: Actor, typed: object = {}) {
  const { key: theme } = await createTheme()
  const base = { title: `報告 ${team.id}`, fiscalYear: '2026', themeKeys: theme, efforts: SAID, version: '0' }
  const input = ReportInput.parse({ ...base, ...typed })
  const done = await asActor(who, (tx) => submitReport(tx, who, team.id, input))
  if (done instanceof Refusal) throw new Error('refused')
  return { ...done, theme }
}
const publicly = <T>(read: (tx: Tx) => Promise<T>) => asActor({ kind: 'public' }, read)
const found = async (typed: object) =>
  (await publicly((tx) => listPublishedReports(tx, ReportListInput.parse(typed)))).rows.map(({ id }) => id)
const publish = ({ team, officer }: TestRoom, version = 1, who = officer) =>
  asActor(who, (tx) => publishReport(tx, who, team.id, { version }))
const agree = ({ team, staff }: TestRoom, version = 1, who = staff) =>
  asActor(who, (tx) => agreeToReport(tx, who, team.id, { version }))

test('a report is found by theme, prefecture and words once the town has agreed and the desk has published it', async () => {
  const room = await createRoom()
  const { id, theme } = await submitted(room, room.staff)
  const of = { q: room.team.id, theme, prefecture: room.staff.prefectureCode }
  await expect(publish(room)).rejects.toMatchObject({ event: 'publishReport', state: 'notAgreed' })
  await agree(room)
  expect(await found(of)).toEqual([])
  expect(await publicly((tx) => readPublishedReport(tx, id))).toBeNull()
  await expect(publish(room, 1, room.staff)).rejects.toThrow(NotPermitted)
  await publish(room)
  expect(await found(of)).toEqual([id])
  expect(await found({ ...of, theme: 'none of these' })).toEqual([])
  expect(await found({ ...of, prefecture: '999999' })).toEqual([])
  const shown = await publicly((tx) => readPublishedReport(tx, id))
  expect(shown).toMatchObject({ efforts: SAID, place: { name: room.staff.organisationName } })
  expect(JSON.stringify(shown)).not.toContain(room.staff.name)
})

test('whoever takes the consent back takes the report back at once; it may be agreed to anew', async () => {
  const room = await createRoom()
  const { id } = await submitted(room, room.staff, { agreed: 'yes' })
  await publish(room)
  await expect(submitted(room, room.staff, { version: '1' })).rejects.toThrow(InvalidTransition)
  await asActor(room.staff, (tx) => withdrawReport(tx, room.staff, room.team.id, { reason: '見直すため' }))
  expect(await publicly((tx) => readPublishedReport(tx, id))).toBeNull()
  expect(await found({ q: room.team.id })).toEqual([])
  await expect(publish(room)).rejects.toThrow(InvalidTransition)
  await agree(room)
  await publish(room)
  const words = (await asActor(room.officer, (tx) => readReportOf(tx, room.team.id)))?.consents
  expect(words?.map(({ kind, saidByName }) => [kind, saidByName])).toEqual(
    expect.arrayContaining([
      ['agreed', room.staff.name],
      ['withdrawn', room.staff.name],
    ]),
  )
})

test('a new text needs a new consent, and one that was heard is kept with who said it and when', async () => {
  const room = await createRoom()
  await submitted(room, room.staff, { agreed: 'yes' })
  await submitted(room, room.officer, { version: '1', efforts: '厚生局が直した', agreed: 'yes' })
  await expect(publish(room, 2)).rejects.toMatchObject({ state: 'notAgreed' })
  await expect(agree(room, 1)).rejects.toThrow(InvalidTransition)
  await expect(agree(room, 2, room.officer)).rejects.toThrow(NotPermitted)
  const heard = (saidOn: string) =>
    asActor(room.officer, (tx) =>
      noteConsent(tx, room.officer, room.team.id, HeardConsent.parse({ saidBy: '見本課長', saidOn, version: '2' })),
    )
  expect(await heard('2026-06-16')).toBeInstanceOf(Refusal)
  await heard('2026-06-15')
  await publish(room, 2)
  const late = submitted(room, room.staff, { version: '1' })
  await expect(late).rejects.toThrow(InvalidTransition)
})

test('members of the room read the report, and neither write it nor learn who agreed; a stranger finds nothing', async () => {
  const room = await createRoom()
  const { advisor, team } = room
  await nameMember(room, advisor)
  await submitted(room, room.staff, { agreed: 'yes' })
  expect(await asActor(advisor, (tx) => readReportOf(tx, team.id))).toMatchObject({ efforts: SAID, consents: [] })
  await expect(submitted(room, advisor, { version: '1' })).rejects.toThrow(NotPermitted)
  const stranger = await staffOf(await createMunicipality({}))
  expect(await asActor(stranger, (tx) => readReportOf(tx, team.id))).toBeNull()
  await expect(agree(room, 1, stranger)).rejects.toThrow(NotFound)
})

test('a publication and a consent taken back at the same moment never leave a report out without consent', async () => {
  const room = await createRoom()
  const { staff, team } = room
  await submitted(room, staff, { agreed: 'yes' })
  await Promise.allSettled([
    publish(room),
    asActor(staff, (tx) => withdrawReport(tx, staff, team.id, { reason: '見直すため' })),
  ])
  expect(await asActor(staff, (tx) => readReportOf(tx, team.id))).toMatchObject({
    state: 'withdrawn',
    consentedAt: null,
  })
})
