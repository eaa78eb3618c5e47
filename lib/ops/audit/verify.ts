import type pg from 'pg'
import { z } from 'zod'

const Head = z.string().regex(/^\d+:[0-9a-f]{64}$/)

/** What is wrong with the audit log (nothing, when it is whole), how long its chain is, and the chain's last hash. */
export type AuditState = { faults: string[]; length: string; hash: string }

/** Walks the chain of the audit log; `recorded` is a head that was noted earlier, and must still be part of it. */
export async function verifyAudit(client: pg.ClientBase, recorded: string | null): Promise<AuditState> {
  const faults: string[] = []
  const { rows: wrong } = await client.query<{ fault: string; log_id: string }>('SELECT * FROM audit.first_fault()')
  for (const { fault, log_id } of wrong) faults.push(`${fault}: entry ${log_id}`)
  if (recorded !== null) faults.push(...(await findMissingHead(client, recorded)))
  faults.push(...(await findSilencedTables(client)))
  const { rows } = await client.query<{ length: string; hash: string }>('SELECT * FROM audit.head()')
  return { faults, length: rows[0]?.length ?? '0', hash: rows[0]?.hash ?? '-' }
}

async function findMissingHead(client: pg.ClientBase, recorded: string): Promise<string[]> {
  const [length = '', hash = ''] = Head.parse(recorded).split(':')
  const { rows } = await client.query<{ stands: boolean }>('SELECT audit.has_head($1::bigint, $2) AS stands', [
    length,
    hash,
  ])
  return rows[0]?.stands ? [] : [`the recorded head ${length} is gone or changed`]
}

/** A trigger that somebody turned off writes nothing, and so leaves a chain that looks whole. */
async function findSilencedTables(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    SELECT t.tgrelid::regclass || ' ' || t.tgname AS name FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE p.pronamespace = 'audit'::regnamespace AND NOT t.tgisinternal AND t.tgenabled NOT IN ('O', 'A') ORDER BY 1`)
  return rows.map(({ name }) => `trigger turned off: ${name}`)
}
