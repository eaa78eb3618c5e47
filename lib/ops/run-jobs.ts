import { parseArgs } from 'node:util'
import { environment } from '@/lib/env'
import { closeWorkerDatabase } from '@/lib/jobs/as-system'
import { runDueJobs } from '@/lib/jobs/run-once'

const { at } = parseArgs({ options: { at: { type: 'string' } } }).values
if (!environment().MADOGUCHI_DEMO) refuse('Only the demo moves the clock: MADOGUCHI_DEMO=1 is not set.')
if (at !== undefined && Number.isNaN(Date.parse(at)))
  refuse('usage: tsx lib/ops/run-jobs.ts --at=2026-12-22T09:00:00+09:00')

const done = await runDueJobs(at)
await closeWorkerDatabase()
console.log(`${done.notice} notices and ${done.mail} mails were done`)

function refuse(reason: string): never {
  console.error(reason)
  process.exit(1)
}
