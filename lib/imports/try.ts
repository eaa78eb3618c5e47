import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { type CheckedLine, checkTable } from './check'
import { isWarning } from './facts'
import { canImport } from './policy'
import type { Table } from './table'

/** So many problems are kept to be read; a register with more has the wrong columns. */
const MOST_PROBLEMS = 1000
const AT_ONCE = 1000

/** Tries a register: keeps what each line would become, so that the deed takes in exactly what was shown. No consultation is made. */
export async function tryImport(tx: Tx, actor: Actor, fileName: string, table: Table): Promise<{ id: string }> {
  if (!canImport(actor)) throw new NotPermitted()
  const { lines, problems } = await checkTable(tx, actor, table)
  const id = randomUUID()
  const { bureauId } = actor
  const sorted = [...problems.filter((one) => !isWarning(one)), ...problems.filter(isWarning)]
  await tx.import.createMany({
    data: {
      ...{ id, bureauId, fileName, total: table.lines.length, ready: lines.length },
      columns: table.headings.map(({ text, key }) => ({ text, key })),
      problems: sorted.slice(0, MOST_PROBLEMS),
      problemCount: problems.length,
      duplicates: lines.filter(({ duplicateOf }) => duplicateOf !== null).length,
      membershipId: actor.membershipId,
      checkedByName: actor.name,
      checkedAt: await readClock(tx),
    },
  })
  for (let at = 0; at < lines.length; at += AT_ONCE) await keepLines(tx, id, bureauId, lines.slice(at, at + AT_ONCE))
  return { id }
}

async function keepLines(tx: Tx, id: string, bureauId: string, lines: readonly CheckedLine[]) {
  await tx.$executeRaw`
    INSERT INTO import_rows (import_id, bureau_id, line, facts, duplicate_of)
    SELECT ${id}::uuid, ${bureauId}::uuid, line, facts, "duplicateOf"
    FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS r(line int, facts jsonb, "duplicateOf" text)`
}
