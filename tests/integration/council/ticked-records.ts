import { ownerQuery } from '@/tests/factories/owner'
import { asSuperuser } from '../desk-lists/many'
import { chanceOf } from '../reports/random/chance'
import type { Row } from '../reports/random/insert'
import { makeRecords, type Records } from '../reports/random/make'

/** Records made by chance, some consultations and supports of which are ticked for one of three priority matters, or several. */
export async function makeTickedRecords(seed: number, share = 0.3) {
  const chance = chanceOf(seed)
  const records = await makeRecords(chance)
  const { bureau, tables } = records
  const rows = await ownerQuery<{ id: string }>(
    `WITH decided AS (INSERT INTO priority_decisions (bureau_id, fiscal_year, body, reason) VALUES ($1, 2026, '決定', '理由') RETURNING *)
     INSERT INTO priority_matters (bureau_id, fiscal_year, decision_id, position, title)
     SELECT bureau_id, fiscal_year, id, n, '重点' || n FROM decided, generate_series(1, 3) n RETURNING id`,
    [bureau.id],
  )
  const matters = rows.map(({ id }) => id)
  const ticks: { table: string; matterId: string; of: Row }[] = []
  for (const matterId of matters) {
    for (const of of tables.consultations ?? [])
      if (of.state !== 'draft' && chance.is(share)) ticks.push({ table: 'consultation_priorities', matterId, of })
    for (const of of tables.supports ?? [])
      if (chance.is(share)) ticks.push({ table: 'support_priorities', matterId, of })
  }
  await asSuperuser(async (client) => {
    await client.query('SET session_replication_role = replica')
    for (const { table, matterId, of } of ticks) {
      const isSupport = table === 'support_priorities'
      await client.query(
        `INSERT INTO ${table} (consultation_id, asking_organisation_id, bureau_id, prefecture_code, matter_id, chosen_by_name${isSupport ? ', support_id' : ''})
         VALUES ($1, $2, $3, $4, $5, '局'${isSupport ? ', $6' : ''})`,
        [
          ...[isSupport ? of.consultation_id : of.id, of.asking_organisation_id, of.bureau_id, of.prefecture_code],
          ...[matterId, ...(isSupport ? [of.id] : [])],
        ],
      )
    }
  })
  const has = (table: string, matterId: string, row: Row | undefined) =>
    ticks.some((one) => one.table === table && one.matterId === matterId && one.of.id === row?.id)
  /** Whether a support belongs to a matter: it is ticked, or its consultation is. */
  const isSupportOf = (matterId: string, support: Row) =>
    has('support_priorities', matterId, support) ||
    has('consultation_priorities', matterId, { id: support.consultation_id })
  return { ...records, matters, isSupportOf, ofMatter: (id: string) => narrowed(records, id, has, isSupportOf) }
}

type Has = (table: string, matterId: string, row: Row | undefined) => boolean

/** The same records with only what belongs to a matter: consultations ticked or with a ticked support, and supports ticked or of a ticked consultation. */
function narrowed(records: Records, id: string, has: Has, isSupportOf: (id: string, support: Row) => boolean): Records {
  const { tables } = records
  const ticked = (tables.supports ?? []).filter((support) => has('support_priorities', id, support))
  const consultations = (tables.consultations ?? []).filter(
    (one) => has('consultation_priorities', id, one) || ticked.some((support) => support.consultation_id === one.id),
  )
  const supports = (tables.supports ?? []).filter((support) => isSupportOf(id, support))
  return { ...records, tables: { ...tables, consultations, supports } }
}
