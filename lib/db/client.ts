import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { environment } from '@/lib/env'
import { type Prisma, PrismaClient } from './generated/client'

/** One transaction, as verbs receive it. */
export type Tx = Prisma.TransactionClient

const statementNames = new Map<string, string>()

function statementName(sql: string): string {
  const known = statementNames.get(sql)
  if (known) return known
  const name = `s${createHash('md5').update(sql).digest('hex')}`
  if (statementNames.size < 2000) statementNames.set(sql, name)
  return name
}

function connect(connectionString: string): PrismaClient {
  const adapter = new PrismaPg(
    {
      connectionString,
      max: 10,
      connectionTimeoutMillis: 5000,
      statement_timeout: 10_000,
      lock_timeout: 5000,
      idle_in_transaction_session_timeout: 15_000,
    },
    { statementNameGenerator: ({ sql }) => statementName(sql), onPoolError: () => {} },
  )
  return new PrismaClient({ adapter })
}

const kept = globalThis as typeof globalThis & { madoguchiDatabase?: PrismaClient }

/** The database as the web role: owns nothing, and sees no row until an actor is set. */
export function database(): PrismaClient {
  kept.madoguchiDatabase ??= connect(environment().DATABASE_URL)
  return kept.madoguchiDatabase
}
