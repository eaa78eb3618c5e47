import { afterAll, beforeAll, expect, test } from 'vitest'
import { asSystem } from '@/lib/jobs/as-system'
import { startWorker } from '@/lib/jobs/worker'
import { createConsultation } from '@/tests/factories/consultations'
import { createMunicipality } from '@/tests/factories/organisations'
import { staffOf } from '@/tests/factories/people'
import { allMails } from './mailboxes'
import { openSink } from './sink'

const sink = await openSink()
process.env.SMTP_URL = sink.url
let worker: Awaited<ReturnType<typeof startWorker>>

beforeAll(async () => {
  worker = await startWorker()
})
afterAll(async () => {
  await worker.stop()
  await sink.close()
}, 60_000)

test('the worker sends by itself what people cause, and knows the hours of its rounds', async () => {
  await createConsultation({ staff: await staffOf(await createMunicipality(), { mailbox: 'hana@town.example' }) })
  await expect.poll(() => sink.delivered.map(({ to }) => to), { timeout: 20_000 }).toContain('hana@town.example')
  await expect
    .poll(async () => (await allMails()).map(({ state }) => state), { timeout: 10_000 })
    .not.toContain('queued')
  const rounds = await asSystem((tx) => tx.$queryRaw`SELECT name, cron, timezone FROM pgboss.schedule ORDER BY name`)
  expect(rounds).toEqual([
    { name: 'ask-follow-ups', cron: '0 9 * * *', timezone: 'Asia/Tokyo' },
    { name: 'count-months', cron: '*/5 * * * *', timezone: 'Asia/Tokyo' },
    { name: 'daily-digest', cron: '0 8 * * *', timezone: 'Asia/Tokyo' },
    { name: 'purge', cron: '30 3 * * *', timezone: 'Asia/Tokyo' },
    { name: 'remind', cron: '10 9 * * *', timezone: 'Asia/Tokyo' },
    { name: 'start-assignments', cron: '5 0 * * *', timezone: 'Asia/Tokyo' },
  ])
}, 60_000)

test('each mail leaves once, under a Message-ID of its own', async () => {
  const [mail] = await allMails()
  const copies = sink.delivered.filter(({ source }) => source.includes(`<${mail!.id}@`))
  expect(copies).toHaveLength(1)
})
