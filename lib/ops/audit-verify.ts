import pg from 'pg'
import { z } from 'zod'
import { verifyAudit } from './audit/verify'

/**
 * Checks the audit log from its first entry to its last and prints its length and last hash, to be kept elsewhere.
 * `--head LENGTH:HASH` also checks that what was printed then still stands. Ends with 1 at the first fault.
 */
async function main(): Promise<void> {
  const connectionString = z.url().parse(process.env.DATABASE_OWNER_URL)
  const place = process.argv.indexOf('--head')
  const recorded = place === -1 ? null : (process.argv[place + 1] ?? '')
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const { faults, length, hash } = await verifyAudit(client, recorded)
    for (const fault of faults) console.error(fault)
    console.log(`${length}:${hash}`)
    if (faults.length > 0) process.exitCode = 1
  } finally {
    await client.end()
  }
}

await main()
