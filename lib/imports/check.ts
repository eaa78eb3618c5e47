import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { normaliseForSearch } from '@/lib/japanese/search-text'
import type { Facts, Problem } from './facts'
import { readKnown } from './known'
import { readLine } from './read-line'
import type { Table } from './table'

export type CheckedLine = { line: number; facts: Facts; duplicateOf: string | null }
export type Checked = { lines: CheckedLine[]; problems: Problem[] }

/** Reads every line of a register without taking anything in: what it would become, what is wrong by cell, and what is there already. */
export async function checkTable(tx: Tx, actor: Actor & { bureauId: string }, table: Table): Promise<Checked> {
  const known = await readKnown(tx, actor)
  const there = await readThere(tx, actor.bureauId)
  const address = table.headings.find(({ key }) => key === 'title')?.column ?? 1
  const checked: Checked = { lines: [], problems: [] }
  for (const line of table.lines) {
    const { facts, problems } = readLine(table, line, known)
    checked.problems.push(...problems)
    if (!facts) continue
    const duplicateOf =
      namesOf(facts)
        .map((name) => there.get(name))
        .find(Boolean) ?? null
    for (const name of namesOf(facts)) there.set(name, there.get(name) ?? `L${line.line}`)
    checked.lines.push({ line: line.line, facts, duplicateOf })
    const cell = line.cells.get(address)
    if (duplicateOf)
      checked.problems.push({ address: cell?.address ?? '', column: 'title', key: 'duplicate', text: duplicateOf })
  }
  return checked
}

/** What makes two lines the same consultation: the original number of that municipality, or its title on that day. */
type Named = Pick<Facts, 'askingOrganisationId' | 'originalNumber' | 'receivedOn' | 'title'>

function namesOf({ askingOrganisationId, originalNumber, receivedOn, title }: Named): string[] {
  const number = originalNumber === '' ? [] : [`${askingOrganisationId} #${normaliseForSearch(originalNumber)}`]
  return [...number, `${askingOrganisationId} ${receivedOn} ${normaliseForSearch(title)}`]
}

/** The bureau's consultations by those names. */
async function readThere(tx: Tx, bureauId: string): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ number: string; asking: string; original: string; day: string; title: string }[]>`
    SELECT number, asking_organisation_id::text AS asking, original_number AS original, title,
      to_char(received_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD') AS day
    FROM consultations WHERE bureau_id = ${bureauId}::uuid AND state <> 'draft'`
  return new Map(
    rows.flatMap(({ number, asking, original, day, title }) => {
      const there = { askingOrganisationId: asking, originalNumber: original, receivedOn: day, title }
      return namesOf(there).map((name) => [name, number] as const)
    }),
  )
}
