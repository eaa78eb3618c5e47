import PgBoss from 'pg-boss'
import { resumeMails } from '@/lib/mail/send-mail'
import { log } from '@/lib/ops/log'
import { asSystem, closeWorkerDatabase, workerUrl } from './as-system'
import { QUEUES, type Queue, type QueueName } from './queues'

/** Somebody waits for what people set going; what comes round by the clock need not be looked for as often. */
const POLLING_SECONDS = { asked: 0.5, scheduled: 10 }

/** The worker's place at the queues: made by the migrations, never by itself. */
export function openQueues({ schedule }: { schedule: boolean }): PgBoss {
  const boss = new PgBoss({
    ...{ connectionString: workerUrl(), application_name: 'madoguchi-worker', max: 4 },
    ...{ migrate: false, schedule, supervise: schedule, maintenanceIntervalSeconds: 30 },
  })
  boss.on('error', (error) => log.error({ reason: error.message }, 'the queue reported an error'))
  return boss
}

/**
 * Starts the worker: takes jobs as they come, and does the day's rounds at their hour and once now, so that a day on
 * which it did not run is made up for. Gives the way to stop it, which lets work in hand finish.
 */
export async function startWorker(): Promise<{ stop: () => Promise<void> }> {
  const boss = await openQueues({ schedule: true }).start()
  await asSystem(resumeMails)
  for (const name of Object.keys(QUEUES).filter(isQueue)) await attend(boss, name)
  for (const name of ['start-assignments', 'ask-follow-ups', 'remind'] as const) await boss.send(name, {})
  log.info('the worker has started')
  return {
    stop: async () => {
      await boss.stop({ graceful: true, timeout: 20_000 })
      await closeWorkerDatabase()
    },
  }
}

async function attend(boss: PgBoss, name: QueueName) {
  const queue: Queue = QUEUES[name]
  if (queue.cron) await boss.schedule(name, queue.cron, {}, { tz: 'Asia/Tokyo' })
  const pollingIntervalSeconds = queue.cron ? POLLING_SECONDS.scheduled : POLLING_SECONDS.asked
  await boss.work(name, { pollingIntervalSeconds, batchSize: queue.batchSize ?? 1 }, async (jobs) => {
    for (const job of jobs) await doJob(boss, name, job)
  })
}

/** One job's failure is its own: the others of the batch are done. */
async function doJob(boss: PgBoss, name: QueueName, { id, data }: { id: string; data: unknown }) {
  try {
    const queue: Queue = QUEUES[name]
    await queue.work(data)
  } catch (error) {
    const reason = error instanceof Error ? error.name : 'unknown'
    log.warn({ queue: name, job: id, reason }, 'a job was not done and will be tried again')
    await boss.fail(name, id, { reason })
  }
}

function isQueue(name: string): name is QueueName {
  return name in QUEUES
}
