import { afterAll, expect, test } from 'vitest'
import { autosaveStep } from '@/lib/consultations/autosave'
import { listDrafts } from '@/lib/consultations/list-own'
import { readDraft } from '@/lib/consultations/read-draft'
import { showResumeCode } from '@/lib/consultations/resume-code'
import { asActor } from '@/lib/db/as-actor'
import { runDueJobs } from '@/lib/jobs/run-once'
import { atTime, createDraft } from '@/tests/factories/consultations'
import { createMunicipality } from '@/tests/factories/organisations'
import { createSection, staffOf } from '@/tests/factories/people'
import { bodyOf, openSink } from './sink'

const sink = await openSink()
process.env.SMTP_URL = sink.url
afterAll(() => sink.close())

/** Mails that have left since the last look, to whom and with what. */
async function mailsAt(at: string) {
  sink.delivered.length = 0
  await runDueJobs(at)
  return sink.delivered.map((mail) => ({ to: mail.to, body: bodyOf(mail) }))
}

test('a draft left for seven days is remembered once, to whoever wrote last and the section, without a word of it', async () => {
  const municipality = await createMunicipality()
  const section = await createSection(municipality, { mailbox: 'fukushi@left.example' })
  const first = await staffOf(municipality, { section, mailbox: 'first@left.example' })
  const last = await staffOf(municipality, { section, mailbox: 'last@left.example' })
  const { id } = await createDraft({ staff: first, title: '秘密の件名', at: '2027-06-01T10:00:00+09:00' })
  const writer = atTime(last, '2027-06-02T10:00:00+09:00')
  await asActor(writer, (tx) => autosaveStep(tx, writer, id, 'situation', { body: '秘密の本文', version: '1' }))

  expect(await mailsAt('2027-06-09T09:10:00+09:00')).toEqual([])
  const mails = await mailsAt('2027-06-09T10:10:00+09:00')
  expect(mails.map(({ to }) => to).sort()).toEqual(['fukushi@left.example', 'last@left.example'])
  const draft = await asActor(last, (tx) => readDraft(tx, last, id))
  for (const { body } of mails) {
    expect(body).toContain(showResumeCode(draft!.resumeCode))
    expect(body).toContain('http://127.0.0.1:3000/r ')
    expect(body).toContain(`/my/consultations/${id}`)
    expect(body).not.toContain('秘密')
  }
  expect(await mailsAt('2027-06-20T09:10:00+09:00')).toEqual([])

  const seenAt = (at: string) => asActor(atTime(first, at), (tx) => listDrafts(tx, first))
  expect((await seenAt('2027-06-09T09:00:00+09:00')).map(({ isLeft }) => isLeft)).toEqual([false])
  expect((await seenAt('2027-06-09T11:00:00+09:00')).map(({ isLeft }) => isLeft)).toEqual([true])
})
