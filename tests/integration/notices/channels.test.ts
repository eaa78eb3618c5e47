import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { NotFound } from '@/lib/errors'
import { asSystem } from '@/lib/jobs/as-system'
import { sendDigests } from '@/lib/mail/digest'
import { makeMails } from '@/lib/mail/make-mails'
import { hasMailbox, listEntries, openEntry, readAll } from '@/lib/notices/entries'
import type { NoticeKind } from '@/lib/notices/kinds'
import { readMute, setMute } from '@/lib/notices/mute'
import { changeSettings, readSettings, SettingsInput } from '@/lib/notices/settings'
import { TOPICS } from '@/lib/notices/topics'
import { assignOfficer } from '@/tests/factories/assignments'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { createSection, managerOf, officerOf, staffOf } from '@/tests/factories/people'

async function desk() {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ prefecture: await createPrefecture({ bureau }) })
  const section = await createSection(bureau, { mailbox: 'suishin@bureau.example' })
  const officer = await officerOf(bureau, { section })
  const consultation = await createConsultation({ municipality, officer })
  await workOff(consultation.id)
  return { bureau, municipality, officer, consultation }
}

async function workOff(consultationId: string) {
  const notices = await asSystem((tx) =>
    tx.notice.findMany({ where: { consultationId }, orderBy: { createdAt: 'asc' } }),
  )
  for (const { id } of notices) await asSystem((tx) => makeMails(tx, id))
}

/** Something happens to the consultation; gives who was written to about it. */
async function happens(consultation: { id: string }, bureauId: string, kind: NoticeKind): Promise<string[]> {
  const { id } = await asSystem((tx) =>
    tx.notice.create({ data: { kind, bureauId, consultationId: consultation.id }, select: { id: true } }),
  )
  await asSystem((tx) => makeMails(tx, id))
  const mails = await asSystem((tx) => tx.mail.findMany({ where: { noticeId: id }, orderBy: { address: 'asc' } }))
  return mails.map(({ recipientName }) => recipientName)
}

function choose(actor: Actor, byMail: string, portal: readonly string[] = TOPICS) {
  const mails = Object.fromEntries(TOPICS.map((topic) => [`mail_${topic}`, byMail]))
  return asActor(actor, (tx) => changeSettings(tx, actor, SettingsInput.parse({ portal: [...portal], ...mails })))
}

const entriesOf = (actor: Actor) => asActor(actor, (tx) => listEntries(tx, actor.userId))

test('each is told as chosen, topic by topic; the mailbox of the section always', async () => {
  const { bureau, officer, consultation } = await desk()
  expect(await happens(consultation, bureau.id, 'message_to_desk')).toEqual([officer.name, '高齢福祉課'].sort())
  expect((await asActor(officer, (tx) => readSettings(tx, officer))).follow_ups).toEqual({
    inPortal: true,
    byMail: 'daily',
  })
  await choose(officer, 'none', ['due'])
  expect(await happens(consultation, bureau.id, 'message_to_desk')).toEqual(['高齢福祉課'])
  const { entries, unread } = await entriesOf(officer)
  expect([entries.map(({ kind, number }) => [kind, number]), unread]).toEqual([
    [
      ['message_to_desk', consultation.number],
      ['consultation_received', consultation.number],
    ],
    2,
  ])
})

test('of a muted consultation nothing is heard but, by its named officer, that it falls due', async () => {
  const { bureau, officer, consultation, municipality } = await desk()
  await asActor(officer, (tx) => setMute(tx, officer, consultation.number, { mute: 'yes' }))
  expect(await happens(consultation, bureau.id, 'message_to_desk')).toEqual(['高齢福祉課'])
  expect(await happens(consultation, bureau.id, 'answer_due_soon')).toContain(officer.name)
  await asActor(officer, (tx) => setMute(tx, officer, consultation.number, { mute: 'no' }))
  expect(await happens(consultation, bureau.id, 'message_to_desk')).toContain(officer.name)
  const stranger = await staffOf(await createMunicipality())
  await expect(asActor(stranger, (tx) => setMute(tx, stranger, consultation.number, { mute: 'yes' }))).rejects.toThrow(
    NotFound,
  )
  const staff = await staffOf(municipality)
  expect(await asActor(staff, (tx) => readMute(tx, staff, consultation.number))).toMatchObject({ isMuted: false })
})

test('one mail a day, on business days, with links alone; none when nothing came', async () => {
  const { bureau, officer, consultation } = await desk()
  await choose(officer, 'daily')
  expect(await happens(consultation, bureau.id, 'message_to_desk')).toEqual(['高齢福祉課'])
  await happens(consultation, bureau.id, 'question_answered')
  const digests = async () =>
    (await asSystem((tx) => tx.mail.findMany({ where: { bureauId: bureau.id }, include: { notice: true } }))).filter(
      ({ notice }) => notice.kind === 'daily_digest',
    )
  await asSystem(sendDigests, '2026-11-22T08:00:00+09:00')
  expect(await digests()).toEqual([])
  await asSystem(sendDigests, '2026-11-24T08:00:00+09:00')
  await asSystem(sendDigests, '2026-11-24T08:00:00+09:00')
  const [mail, ...more] = await digests()
  expect([mail?.recipientUserId, more]).toEqual([officer.userId, []])
  expect(mail?.body).toContain('新しいお知らせが2件あります')
  expect(mail?.body).toContain(`・相談にメッセージが届きました（${consultation.number}）`)
  expect(mail?.body).toContain(`/desk/consultations/${consultation.number}`)
  expect(mail?.body).not.toContain('通いの場')
})

test('each mail says why it comes', async () => {
  const { bureau, officer, consultation, municipality } = await desk()
  await happens(consultation, bureau.id, 'message_to_desk')
  const mails = await asSystem((tx) => tx.mail.findMany({ where: { bureauId: bureau.id } }))
  const bodyTo = (name: string) => mails.find(({ recipientName }) => recipientName === name)?.body
  expect(bodyTo(officer.name)).toContain(`このメールは、${municipality.name}の担当者としてお送りしています。`)
  expect(bodyTo('高齢福祉課')).toContain('このメールは、高齢福祉課の代表メールとしてお送りしています。')
  expect(bodyTo(consultation.staff.name)).toContain(`${municipality.name}の担当の方としてお送りしています。`)
})

test('a notice bears the title of its consultation for whoever may read it now, and for nobody else', async () => {
  const { bureau, officer, consultation } = await desk()
  await happens(consultation, bureau.id, 'message_to_desk')
  const titlesOf = async (actor: Actor) => new Set((await entriesOf(actor)).entries.map(({ title }) => title))
  expect(await titlesOf(officer)).toEqual(new Set(['通いの場の担い手が足りない']))
  const elsewhere = { ...officer, bureauId: (await createBureau()).id }
  expect(await titlesOf(elsewhere)).toEqual(new Set(['']))
})

test('notices are their reader’s own: opened, marked as read, and seen by nobody else', async () => {
  const { bureau, officer, consultation } = await desk()
  await happens(consultation, bureau.id, 'message_to_desk')
  const [first] = (await entriesOf(officer)).entries
  const colleague = await managerOf(bureau)
  await expect(asActor(colleague, (tx) => openEntry(tx, first?.id ?? ''))).rejects.toThrow(NotFound)
  expect(await asActor(officer, (tx) => openEntry(tx, first?.id ?? ''))).toEqual({
    path: `/desk/consultations/${consultation.number}`,
  })
  expect((await entriesOf(officer)).unread).toBe(1)
  await asActor(officer, (tx) => readAll(tx, officer.userId))
  expect((await entriesOf(officer)).unread).toBe(0)
  expect((await entriesOf(colleague)).entries).toEqual([])
})

test('whoever has no mailbox, or shares one, is told in the portal; the mail goes where it can', async () => {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ prefecture: await createPrefecture({ bureau }) })
  const section = await createSection(bureau, { mailbox: 'suishin@bureau.example' })
  const officer = await officerOf(bureau, { section, mailbox: null })
  const deputy = await officerOf(bureau, { section, mailbox: 'suishin@bureau.example' })
  const consultation = await createConsultation({ municipality, officer })
  await assignOfficer(municipality, deputy, { kind: 'deputy' })
  expect(await happens(consultation, bureau.id, 'message_to_desk')).toEqual(['高齢福祉課'])
  for (const actor of [officer, deputy])
    expect((await entriesOf(actor)).entries.map(({ kind }) => kind)).toContain('message_to_desk')
  expect(await asActor(officer, (tx) => hasMailbox(tx, officer.userId))).toBe(false)
  await choose(officer, 'at_once', ['due'])
  await happens(consultation, bureau.id, 'message_to_desk')
  expect((await entriesOf(officer)).unread).toBe(1)
})
