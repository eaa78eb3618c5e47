import { afterAll, beforeEach, expect, test } from 'vitest'
import { runDueJobs } from '@/lib/jobs/run-once'
import { decoded } from '@/lib/ops/demo/read-mail'
import { assignOfficer } from '@/tests/factories/assignments'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { createSection, officerOf, staffOf } from '@/tests/factories/people'
import { allMails } from './mailboxes'
import { bodyOf, headOf, openSink } from './sink'

const sink = await openSink()
process.env.SMTP_URL = sink.url
afterAll(() => sink.close())
beforeEach(async () => {
  await runDueJobs()
  sink.delivered.length = 0
})

async function receivedConsultation(details: { title?: string } = {}) {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ bureau })
  const section = await createSection(municipality, { mailbox: 'Koreifukushi@Town.example' })
  const staff = await staffOf(municipality, { section, mailbox: 'mori@town.example', name: '森 花子' })
  const officer = await officerOf(bureau, { mailbox: 'tanto@bureau.example', locale: 'en', name: '担当 太郎' })
  const deputy = await officerOf(bureau, { mailbox: 'fuku@bureau.example' })
  await officerOf(bureau, { mailbox: 'stranger@bureau.example' })
  await staffOf(municipality, { mailbox: 'colleague@town.example' })
  await assignOfficer(municipality, officer)
  await assignOfficer(municipality, deputy, { kind: 'deputy' })
  const { id, number } = await createConsultation({ staff, ...details })
  return { id, number, staff, officer, municipality, bureau }
}

test('a receipt goes to each mailbox concerned alone: the drafting person, the section, the officer and the deputy', async () => {
  const { number } = await receivedConsultation()
  await runDueJobs()
  const mails = sink.delivered
  expect(mails.map(({ to }) => to).sort()).toEqual([
    'fuku@bureau.example',
    'koreifukushi@town.example',
    'mori@town.example',
    'tanto@bureau.example',
  ])
  const toStaff = mails.find(({ to }) => to === 'mori@town.example')!
  const head = headOf(toStaff).map(decoded)
  expect(head).toContain(`Subject: 【地方厚生局 相談窓口】ご相談を受け付けました（${number}）`)
  expect(head.filter((line) => /^(to|cc|bcc):/i.test(line))).toEqual([expect.stringContaining('mori@town.example')])
  expect(head).toContain('Auto-Submitted: auto-generated')
  const body = bodyOf(toStaff)
  expect(body).toContain('森 花子 様')
  const toSection = bodyOf(mails.find(({ to }) => to === 'koreifukushi@town.example')!)
  expect(toSection).toMatch(/^\S.* 御中$/m)
  expect(toSection).not.toMatch(/ 様$/m)
  expect(body).toMatch(/回答予定日：令和\d+年\d+月\d+日/)
  expect(body).toContain(`http://127.0.0.1:3000/my/consultations/${number}`)
  expect(body).toContain('電話：092-000-0000')
  expect(body).toContain('担当者：担当 太郎')
})

test('each reads it in his or her own language', async () => {
  const { number } = await receivedConsultation()
  await runDueJobs()
  const toOfficer = sink.delivered.find(({ to }) => to === 'tanto@bureau.example')!
  expect(headOf(toOfficer).map(decoded).join('\n')).toContain(`A new consultation has arrived (${number})`)
  expect(bodyOf(toOfficer)).toContain(`/desk/consultations/${number}`)
})

test('no mail carries anything of the consultation’s text', async () => {
  await receivedConsultation({ title: '秘密のカナリア' })
  await runDueJobs()
  expect(sink.delivered).toHaveLength(4)
  for (const mail of sink.delivered) {
    const all = `${headOf(mail).map(decoded).join('\n')}\n${bodyOf(mail)}`
    expect(all).not.toMatch(/カナリア|担い手|近隣の事例/)
    expect(mail.source).not.toMatch(/multipart|attachment/i)
  }
})

test('done again, nothing is sent twice', async () => {
  await receivedConsultation()
  await runDueJobs()
  const before = await allMails()
  await runDueJobs()
  expect(sink.delivered).toHaveLength(4)
  expect((await allMails()).length).toBe(before.length)
  for (const mail of before) expect(mail).toMatchObject({ state: 'sent', attempts: 1, failure: null })
})
