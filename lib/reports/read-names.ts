import type { Tx } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { partyNames } from './facts/parties'
import { MEASURES, type MeasureKey } from './measures'
import type { Names } from './names'
import type { Scope } from './scope'

/** What the officers and parties of these measures are called, those who have left among them; nothing where none is named. */
export async function readNames(tx: Tx, keys: readonly MeasureKey[], scope: Scope): Promise<Names> {
  const axes = keys.map((key) => MEASURES[key].rows)
  const parties = axes.includes('parties') ? await readParties(tx, scope) : []
  return axes.includes('officers') ? [...parties, ...(await readOfficers(tx, scope))] : parties
}

type Found = { value: string; name: string }

async function readParties(tx: Tx, scope: Scope): Promise<Names> {
  const found = await tx.$queryRaw<Found[]>(partyNames(scope))
  return found.map((one) => named('party', one))
}

async function readOfficers(tx: Tx, { bureauId }: Scope): Promise<Names> {
  const found = await tx.$queryRaw<Found[]>(sql`
    SELECT m.id::text AS value, u.name FROM memberships m JOIN users u ON u.id = m.user_id
    WHERE m.bureau_id = ${bureauId}::uuid AND m.role IN ('officer', 'manager') AND m.valid_until < app.today()`)
  return found.map((one) => named('officer', one))
}

function named(kind: 'party' | 'officer', { value, name }: Found) {
  return { kind, value, name, nameEn: name, group: '', groupEn: '' }
}
