import { PrismaPg } from '@prisma/adapter-pg'
import type { Tx } from '@/lib/db/client'
import { PrismaClient } from '@/lib/db/generated/client'
import { environment } from '@/lib/env'

const kept = globalThis as typeof globalThis & { madoguchiWorker?: PrismaClient }

/** The address under which the worker signs in to the database; a worker without one does not start. */
export function workerUrl(): string {
  const url = environment().DATABASE_WORKER_URL
  if (!url) throw new Error('DATABASE_WORKER_URL is missing: the worker signs in under its own role')
  return url
}

function database(): PrismaClient {
  kept.madoguchiWorker ??= new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: workerUrl(),
        max: 5,
        connectionTimeoutMillis: 5000,
        statement_timeout: 30_000,
        lock_timeout: 5000,
        idle_in_transaction_session_timeout: 30_000,
      },
      { onPoolError: () => {} },
    ),
  })
  return kept.madoguchiWorker
}

/** Runs `work` in one transaction of the worker: a deed of the office itself, that no person does. `at` moves the clock, in the demo only. */
export async function asSystem<T>(work: (tx: Tx) => Promise<T>, at?: string): Promise<T> {
  const clock = environment().MADOGUCHI_DEMO ? (at ?? '') : ''
  return await database().$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('app.actor_kind', 'system', true), set_config('app.clock', ${clock}, true)`
      return await work(tx)
    },
    { maxWait: 5000, timeout: 60_000 },
  )
}

/** Lets go of the worker's connections. */
export async function closeWorkerDatabase(): Promise<void> {
  await kept.madoguchiWorker?.$disconnect()
  kept.madoguchiWorker = undefined
}
