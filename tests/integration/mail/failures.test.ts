import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { asSystem } from '@/lib/jobs/as-system'
import { runDueJobs } from '@/lib/jobs/run-once'
import { type Letter, postMail } from '@/lib/mail/post-mail'
import { resumeMails, sendMail } from '@/lib/mail/send-mail'
import { decoded } from '@/lib/ops/demo/read-mail'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { managerOf, officerOf, staffOf } from '@/tests/factories/people'
import { allMails } from './mailboxes'
import { headOf, openSink } from './sink'

const sink = await openSink()
process.env.SMTP_URL = sink.url
afterAll(() => sink.close())
beforeEach(async () => {
  sink.rules.onRecipient = () => null
  sink.rules.onData = () => null
  await runDueJobs()
  sink.delivered.length = 0
})

/** One consultation with one recipient on the asking side and none at the desk. */
async function oneMail(mailbox: string, name = '森 花子') {
  const bureau = await createBureau()
  await ownerQuery('UPDATE bureau_settings SET desk_mailbox = NULL WHERE bureau_id = $1', [bureau.id])
  const municipality = await createMunicipality({ bureau })
  return await createConsultation({ staff: await staffOf(municipality, { mailbox, name }) })
}

const mailTo = async (address: string) => (await allMails()).find((mail) => mail.address === address)!

test('a mail server that is busy is asked again later, and the mail leaves once', async () => {
  sink.rules.onData = () => ({ code: 451, message: 'try again later' })
  await oneMail('busy@town.example')
  await runDueJobs()
  const waiting = await mailTo('busy@town.example')
  expect(waiting).toMatchObject({ state: 'queued', failure: 'temporary', attempts: 1, sentAt: null })
  const [job] = await asSystem(
    (tx) => tx.$queryRaw<{ state: string; minutes: number; retry_limit: number }[]>`
      SELECT state::text, retry_limit, extract(epoch FROM start_after - now())::int / 60 AS minutes
      FROM pgboss.job WHERE name = 'mail' AND data ->> 'mailId' = ${waiting.id}`,
  )
  expect(job).toMatchObject({ state: 'retry', retry_limit: 400 })
  expect(job!.minutes).toBeLessThan(10)

  sink.rules.onData = () => null
  await sendMail(waiting.id)
  await sendMail(waiting.id)
  expect(sink.delivered).toHaveLength(1)
  expect(await mailTo('busy@town.example')).toMatchObject({ state: 'sent', failure: null, attempts: 2 })
  expect(headOf(sink.delivered[0]!)).toContain(`Message-ID: <${waiting.id}@127.0.0.1>`)
})

test('a recipient who is refused for good is noted with the reason’s category, and not tried again', async () => {
  sink.rules.onRecipient = (address) =>
    address === 'gone@town.example' ? { code: 550, message: 'no such user 森' } : null
  await oneMail('gone@town.example')
  await runDueJobs()
  const failed = await mailTo('gone@town.example')
  expect(failed).toMatchObject({ state: 'failed', failure: 'recipient', attempts: 1 })
  await sendMail(failed.id)
  expect((await mailTo('gone@town.example')).attempts).toBe(1)
  expect(sink.delivered).toHaveLength(0)
})

test('mails that wait without a job are put back on their way, each once', async () => {
  await oneMail('stuck@town.example')
  sink.rules.onData = () => ({ code: 421, message: 'closing' })
  await runDueJobs()
  const { id } = await mailTo('stuck@town.example')
  const jobs = () =>
    asSystem(
      (tx) =>
        tx.$queryRaw<
          unknown[]
        >`SELECT FROM pgboss.job WHERE name = 'mail' AND state < 'completed' AND data ->> 'mailId' = ${id}`,
    )
  await asSystem((tx) => tx.$executeRaw`DELETE FROM pgboss.job WHERE name = 'mail'`)
  await asSystem(resumeMails)
  await asSystem(resumeMails)
  expect(await jobs()).toHaveLength(1)
})

test('what is no mail address is noted as such and never reaches the mail server', async () => {
  await oneMail('x@town.example>\r\nBcc: all@town.example')
  await runDueJobs()
  expect((await allMails()).at(-1)).toMatchObject({ state: 'failed', failure: 'address', attempts: 0 })
  expect(sink.delivered).toHaveLength(0)
})

test.each([
  '森\r\nBcc: all@town.example',
  '"森" <all@town.example>, x',
  '=?UTF-8?Q?=0D=0ABcc:_all@town.example?=',
  '森\u2028Bcc: all@town.example',
])('a name cannot write into the head of a mail: %j', async (name) => {
  await oneMail('hana@town.example', name)
  await runDueJobs()
  expect(sink.delivered.map(({ to }) => to)).toEqual(['hana@town.example'])
  const head = headOf(sink.delivered[0]!)
  expect(head.filter((line) => /^(to|cc|bcc|subject):/i.test(line))).toHaveLength(2)
  expect(head.filter((line) => /^bcc/i.test(decoded(line)))).toEqual([])
})

test('a mail server that hangs is left after ten seconds', async () => {
  const sockets = new Set<{ destroy: () => void }>()
  const silent = createServer((socket) => sockets.add(socket))
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', () => resolve()))
  const { port } = silent.address() as AddressInfo
  const letter: Letter = {
    ...{ id: '00000000-0000-4000-8000-000000000000', address: 'a@town.example', recipientName: 'A' },
    ...{ subject: 'S', body: 'B', locale: 'ja', deskName: '窓口', deskMailbox: null, linkId: null },
  }
  const began = Date.now()
  expect(await postMail(`smtp://127.0.0.1:${port}`, letter)).toBe('temporary')
  expect(Date.now() - began).toBeLessThan(15_000)
  for (const socket of sockets) socket.destroy()
  silent.close()
})

test('without an officer the managers are told, and nobody of another bureau', async () => {
  const bureau = await createBureau()
  const manager = await managerOf(bureau, { mailbox: 'kanri@bureau.example' })
  await officerOf(await createBureau(), { mailbox: 'other@bureau.example' })
  await createConsultation({ staff: await staffOf(await createMunicipality({ bureau }), { mailbox: null }) })
  await runDueJobs()
  const toManager = sink.delivered
    .filter(({ to }) => to === 'kanri@bureau.example')
    .map((mail) => headOf(mail).map(decoded).join('\n'))
  expect(manager.role).toBe('manager')
  expect(toManager.some((head) => head.includes('担当者が決まっていない相談があります'))).toBe(true)
  expect(sink.delivered.some(({ to }) => to === 'other@bureau.example')).toBe(false)
})
