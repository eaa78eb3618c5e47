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
  const officers = axes.includes('officers') ? await readOfficers(tx, scope) : []
  return [...parties, ...officers, ...(axes.includes('versions') ? await readVersions(tx, scope) : [])]
}

type Found = { value: string; name: string }

async function readParties(tx: Tx, scope: Scope): Promise<Names> {
  const found = await tx.$queryRaw<Found[]>(partyNames(scope))
  return found.map((one) => named('party', one))
}

type Version = { value: string; name: string; nameEn: string; number: number; from: string; until: string | null }

/** The versions of the menus, in the flyer's order and then as they followed; a national one ends there where the bureau's own begins. */
async function readVersions(tx: Tx, { bureauId }: Scope): Promise<Names> {
  const found = await tx.$queryRaw<Version[]>(sql`
    SELECT m.id::text AS value, m.name, m.name_en AS "nameEn", m.menu_version AS number,
      coalesce(m.trial_from, m.valid_from)::text AS "from", (SELECT min(day) FROM (VALUES (m.valid_until), (own.day)) ends (day))::text AS until
    FROM menus m LEFT JOIN LATERAL (SELECT min(o.valid_from) - 1 AS day FROM menus o
      WHERE m.bureau_id IS NULL AND o.key = m.key AND o.bureau_id = ${bureauId}::uuid AND o.state = 'open') own ON true
    WHERE (m.bureau_id IS NULL OR m.bureau_id = ${bureauId}::uuid) AND m.state NOT IN ('draft', 'dropped')
    ORDER BY m.sort, m.key, m.valid_from, m.menu_version`)
  return found.map(({ value, name, nameEn, ...version }) => ({
    ...{ kind: 'version', value, name, nameEn, group: '', groupEn: '' },
    version,
  }))
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
