import { startWorker } from '@/lib/jobs/worker'
import { log } from './log'

// Seen when the database goes away while a finished job is being noted; it is done again, without harm.
process.on('unhandledRejection', (error) => {
  log.error({ reason: error instanceof Error ? error.message : 'unknown' }, 'the worker could not note a result')
})

const worker = await startWorker()
let isEnding = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, async () => {
    if (isEnding) return
    isEnding = true
    await worker.stop()
    process.exit(0)
  })
}
