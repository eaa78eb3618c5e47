import { afterAll, expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { announceEvent } from '@/lib/events/announce'
import { AnnouncementInput, EventInput, RecipientsInput } from '@/lib/events/input'
import { listAtDesk } from '@/lib/events/list'
import { readEvent } from '@/lib/events/read'
import { listOffices } from '@/lib/events/recipients'
import { cancelEvent, holdEvent } from '@/lib/events/step'
import { Refusal } from '@/lib/forms/errors'
import { asSystem, closeWorkerDatabase } from '@/lib/jobs/as-system'
import { makeMails } from '@/lib/mail/make-mails'
import { atTime } from '@/tests/factories/consultations'
import { comeWithoutAccount, createAnnounced, createEvent, TYPED_EVENT } from '@/tests/factories/events'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { createSection, officerOf, staffOf } from '@/tests/factories/people'

afterAll(closeWorkerDatabase)

async function desk() {
  const bureau = await createBureau()
  const officer = atTime(await officerOf(bureau), '2026-11-30T10:00:00+09:00')
  return { bureau, officer, prefecture: await createPrefecture({ bureau }) }
}

const mailsOf = (subjectId: string) =>
  asSystem(async (tx) => {
    const notice = await tx.notice.findFirstOrThrow({ where: { subjectId }, orderBy: { createdAt: 'desc' } })
    await makeMails(tx, notice.id)
    return await tx.mail.findMany({ where: { noticeId: notice.id } })
  })

test('numbers run within series and year without race and without holes; drafts and single events have none', async () => {
  const { officer, bureau } = await desk()
  const of = { series: '地域共生セミナー' }
  const ids = await Promise.all([createEvent(officer, of), createEvent(officer, of), createEvent(officer, of)])
  const single = await createAnnounced(officer)
  const announce = (id: string) =>
    asActor(officer, (tx) => announceEvent(tx, officer, id, AnnouncementInput.parse({ version: 1 })))
  await Promise.all([announce(ids[0]!), announce(ids[1]!)])
  await expect(
    asActor(officer, (tx) => cancelEvent(tx, officer, ids[2]!, { reason: 'やめる', version: 1 })),
  ).resolves.toBeTruthy()
  await createAnnounced(officer, { ...of, heldOn: 'R9.4.20', applyUntil: 'R9.4.10' })
  const { rows } = await asActor(officer, (tx) => listAtDesk(tx, bureau.id, { page: 1 }))
  const numbers = ids.map((id) => rows.find((row) => row.id === id)?.number)
  expect([...numbers.slice(0, 2)].sort()).toEqual([1, 2])
  expect([numbers[2], rows.find((row) => row.id === single)?.number]).toEqual([null, null])
  const next = await asActor(officer, (tx) => listAtDesk(tx, bureau.id, { year: 2027, page: 1 }))
  expect(next.rows.map(({ number }) => number)).toEqual([1])
})

test('each office is counted before and told once and alone, by the sections whose name fits', async () => {
  const { officer, prefecture, bureau } = await desk()
  const [one, two] = [await createMunicipality({ prefecture }), await createMunicipality({ prefecture })]
  await createSection(one, { name: '高齢福祉課', mailbox: 'korei@one.test' })
  await createSection(one, { name: '税務課', mailbox: 'zeimu@one.test' })
  const id = await createEvent(officer)
  const choice = RecipientsInput.parse({ prefectures: prefecture.prefectureCode, sectionWord: '高齢' })
  const count = () => asActor(officer, (tx) => listOffices(tx, { id, bureauId: bureau.id }, choice))
  const { offices } = await count()
  expect(offices.map((office) => [office.id, office.isReached, office.sections])).toEqual(
    expect.arrayContaining([
      [one.id, true, 1],
      [two.id, false, 0],
    ]),
  )
  const announce = (more: object = choice, version = 2) =>
    asActor(officer, (tx) => announceEvent(tx, officer, id, AnnouncementInput.parse({ ...more, version })))
  expect(await announce(choice, 1)).toEqual({ told: 2 })
  expect((await count()).offices).toEqual([])
  expect(await announce()).toEqual(new Refusal([{ field: 'prefectures', key: 'toldAlready' }]))
  expect(await announce({ codes: '999999' })).toEqual(new Refusal([{ field: 'codes', key: 'unknownOffice' }]))
  const told = await asActor(officer, (tx) =>
    tx.eventAnnouncement.findFirstOrThrow({ where: { organisationId: one.id } }),
  )
  const mails = await mailsOf(told.id)
  expect(mails.map(({ address }) => address)).toEqual(['korei@one.test'])
  expect(mails[0]?.body).toContain('居住支援セミナー')
  expect(mails[0]?.body).toContain(`/events/${id}`)
})

test('an applicant’s mail brings the own link, and a cancelled event tells everybody why on its page', async () => {
  const { officer } = await desk()
  const id = await createAnnounced(officer)
  const { applicationId, mailbox } = await comeWithoutAccount(officer, id)
  const [seated] = await mailsOf(applicationId)
  expect(seated).toMatchObject({ address: mailbox })
  expect(seated?.body).toMatch(/\/l\/\[[0-9a-f-]{36}\]/)
  await asActor(officer, (tx) => cancelEvent(tx, officer, id, { reason: '台風のため', version: 2 }))
  const kinds = await asSystem((tx) => tx.notice.findMany({ where: { subjectId: applicationId } }))
  expect(kinds.map(({ kind }) => kind)).toContain('event_cancelled')
  expect(await asActor({ kind: 'public' }, (tx) => readEvent(tx, id))).toMatchObject({
    state: 'cancelled',
    cancelReason: '台風のため',
  })
})

test('who holds an event together with the bureau reads it, closed or not; a town is found by code or name', async () => {
  const { officer, prefecture } = await desk()
  const [one, two] = [await createMunicipality({ prefecture }), await createMunicipality({ prefecture })]
  const [host, guest] = [await staffOf(one), await staffOf(two)]
  await expect(createEvent(officer, { cohostTowns: 'どこにもない町' })).rejects.toThrow('unknownOffice')
  const told = await createMunicipality({ prefecture })
  const id = await createAnnounced(officer, { access: 'closed', cohostTowns: one.code }, { codes: told.code })
  expect((await asActor(host, (tx) => readEvent(tx, id)))?.cohosts).toMatchObject([{ organisation: { id: one.id } }])
  expect(await asActor(guest, (tx) => readEvent(tx, id))).toBeNull()
  const draft = await createEvent(officer, { cohostTowns: one.code })
  expect(await asActor(host, (tx) => readEvent(tx, draft))).toBeNull()
})

test('another bureau, a municipality and a wrong address change nothing', async () => {
  const { officer, prefecture } = await desk()
  const id = await createEvent(officer)
  const [far, staff] = [await officerOf(await createBureau()), await staffOf(await createMunicipality({ prefecture }))]
  const none = AnnouncementInput.parse({ version: 1 })
  await expect(asActor(far, (tx) => announceEvent(tx, far, id, none))).rejects.toThrow(NotFound)
  await expect(asActor(staff, (tx) => announceEvent(tx, staff, id, none))).rejects.toThrow(NotFound)
  await expect(asActor(officer, (tx) => announceEvent(tx, officer, 'x', none))).rejects.toThrow(NotFound)
  const open = await createAnnounced(officer)
  await expect(asActor(staff, (tx) => announceEvent(tx, staff, open, none))).rejects.toThrow(NotPermitted)
  expect(await asActor(officer, (tx) => holdEvent(tx, officer, open, { version: 2 }))).toEqual(
    new Refusal([{ field: '', key: 'notHeldYet' }]),
  )
  await expect(asActor(officer, (tx) => holdEvent(tx, officer, open, { version: 1 }))).rejects.toThrow(
    InvalidTransition,
  )
})

test.each([
  [{ capacity: '0' }, 'capacity', 'atLeastOne'],
  [{ capacity: '－3' }, 'capacity', undefined],
  [{ applyUntil: 'R8.12.21' }, 'applyUntil', 'answerByFirst'],
  [{ heldOn: '' }, 'heldOn', 'required'],
  [{ endsAt: '12:00' }, 'endsAt', 'timeOrder'],
  [{ when: 'month', heldMonth: '' }, 'heldMonth', 'required'],
  [{ onlineUrl: 'javascript:alert(1)' }, 'onlineUrl', 'url'],
  [{ title: ' ' }, 'title', 'required'],
])('%j is refused', (more, field, message) => {
  const { error } = EventInput.safeParse({ ...TYPED_EVENT, ...more })
  expect(error?.issues[0]?.path[0]).toBe(field)
  if (message) expect(error?.issues[0]?.message).toBe(message)
})
