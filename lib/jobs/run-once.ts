import type PgBoss from 'pg-boss'
import { QUEUES } from './queues'
import { openQueues } from './worker'

const NEXT = 50

/** Does once what is due at that time: the day's rounds, then every notice and mail that waits. Gives how many of each were done. */
export async function runDueJobs(at?: string): Promise<{ notice: number; mail: number }> {
  await QUEUES['start-assignments'].work({}, at)
  await QUEUES['ask-follow-ups'].work({}, at)
  await QUEUES.remind.work({}, at)
  const boss = await openQueues({ schedule: false }).start()
  try {
    return { notice: await empty(boss, 'notice', at), mail: await empty(boss, 'mail', at) }
  } finally {
    await boss.stop({ graceful: false })
  }
}

async function empty(boss: PgBoss, name: 'notice' | 'mail', at?: string): Promise<number> {
  let done = 0
  for (;;) {
    const jobs = await boss.fetch(name, { batchSize: NEXT })
    if (jobs.length === 0) return done
    for (const { id, data } of jobs) {
      try {
        await QUEUES[name].work(data, at)
        await boss.complete(name, id)
        done += 1
      } catch (error) {
        await boss.fail(name, id, { reason: error instanceof Error ? error.name : 'unknown' })
      }
    }
  }
}
