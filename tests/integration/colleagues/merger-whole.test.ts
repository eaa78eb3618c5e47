import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { sayConsent } from '@/lib/awards/say'
import { asActor } from '@/lib/db/as-actor'
import { MergerOfPlaceInput } from '@/lib/organisations/change-input'
import { planMerger } from '@/lib/organisations/plan-change'
import { readEntry } from '@/lib/programmes/read-entry'
import { ownerQuery } from '@/tests/factories/owner'
import { castActors } from '../walls/actors'
import { asSuperuser, fillWorld } from '../walls/world'

/** What stays with the municipality that ends, and why. All else goes with it; whoever makes a table decides here. */
const STAYS: Record<string, string> = {
  'award_announcements.organisation_id': 'the heir has been told of the same call',
  'award_winners.organisation_id': 'awarded under the name it had',
  'blackout_days.organisation_id': 'its assembly meets no more',
  'capacity_checks.organisation_id': 'what it said of itself then',
  'cost_consultations.organisation_id': 'figures of its own services',
  'event_announcements.organisation_id': 'the heir has been told of the same event',
  'figures.organisation_id': 'figures of its own population',
  'handover_places.organisation_id': 'what was handed over then',
  'network_applications.organisation_id': 'as which body a member was admitted',
  'organisation_changes.organisation_id': 'the merger itself',
  'practices.organisation_id': 'published under the name it had',
  'prefecture_targets.organisation_id': 'what was planned for it then',
  'profile_confirmations.organisation_id': 'what it confirmed of itself then',
  'programme_extensions.asking_organisation_id': 'the heir has asked for more time itself',
  'programme_targets.organisation_id': 'whom a programme was about',
  'quota_entries.organisation_id': 'days taken in its own year',
  'sign_off_settings.organisation_id': 'the heir has its own ways',
  'welfare_plan_marks.organisation_id': 'marks in its own plan',
}

test('with a row of every table a municipality becomes part of another: nothing stands in the way, and all goes along but what is told', {
  timeout: 120_000,
}, async () => {
  const cast = await castActors()
  await fillWorld(cast)
  const { administrator, neighbour, staff } = cast
  const of = { old: staff.organisationId, heir: neighbour.organisationId }
  await giveLikewise(of.heir)
  const [heir] = await ownerQuery<{ code: string }>('SELECT code FROM organisations WHERE id = $1', [of.heir])
  const input = MergerOfPlaceInput.parse({ from: '2026-04-01', code: heir?.code })
  expect(await asActor(administrator, (tx) => planMerger(tx, administrator, of.old, input))).toEqual({ id: of.old })
  expect(await columnsWith(of.old)).toEqual(Object.keys(STAYS))

  const { letters, pairings, entries } = await asActor(neighbour, async (tx) => ({
    entries: await tx.programmeEntry.findMany({
      where: { askingOrganisationId: of.heir },
      include: { programme: true },
    }),
    letters: await tx.letter.count({ where: { organisationId: of.heir } }),
    pairings: await tx.peerPairing.findMany({ where: { askingOrganisationId: of.heir, peerOrganisationId: of.heir } }),
  }))
  expect(letters).toBeGreaterThan(0)
  expect(pairings.length).toBeGreaterThan(0)
  for (const { state } of pairings) expect(['paired', 'declined']).toContain(state)
  const [own, former] = [entries.filter((one) => one.mergedFrom === ''), entries.filter((one) => one.mergedFrom !== '')]
  expect(own.length).toBeGreaterThan(0)
  expect(former.length).toBeGreaterThan(0)
  const read = await asActor(neighbour, (tx) => readEntry(tx, former[0]!.id))
  expect(read?.askingOrganisation.name).toBe(`${neighbour.organisationName}（旧${staff.organisationName}）`)
  await takeNameBack(neighbour)
})

/** What was nominated goes along, and the heir takes back at once that the other was named in public. */
async function takeNameBack(heir: Actor) {
  const { id } = await asActor(heir, (tx) =>
    tx.awardNomination.findFirstOrThrow({ where: { winner: { consent: 'given' } } }),
  )
  const named = () => asActor({ kind: 'public' }, (tx) => tx.awardWinner.count({ where: { nominationId: id } }))
  expect(await named()).toBe(1)
  await asActor(heir, (tx) => sayConsent(tx, heir, id, { consent: 'refused', saidBy: '' }))
  expect(await named()).toBe(0)
}

/** The heir takes part in the same programmes, is told of the same events, has asked for an account manager as well. */
async function giveLikewise(heir: string) {
  await asSuperuser(async (client) => {
    await client.query('SET session_replication_role = replica')
    for (const [table, column] of [
      ['programme_entries', 'asking_organisation_id'],
      ['programme_offers', 'asking_organisation_id'],
      ['programme_extensions', 'asking_organisation_id'],
      ['event_announcements', 'organisation_id'],
      ['award_announcements', 'organisation_id'],
      ['account_manager_requests', 'organisation_id'],
    ])
      await client.query(
        `INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, to_jsonb(t)
           || jsonb_build_object('id', gen_random_uuid(), '${column}', $1::text) || CASE WHEN '${table}' = 'programme_entries' THEN '{"consultation_id": null}'::jsonb ELSE '{}' END)).* FROM ${table} t`,
        [heir],
      )
  })
}

/** The columns in which this organisation still stands, in whichever table. */
async function columnsWith(id: string): Promise<string[]> {
  return await asSuperuser(async (client) => {
    const { rows } = await client.query<{ table: string; column: string }>(
      `SELECT c.relname AS "table", a.attname AS "column" FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
       WHERE c.relnamespace = 'public'::regnamespace AND a.attname ~ 'organisation_id$' AND NOT a.attisdropped ORDER BY 1, 2`,
    )
    const found: string[] = []
    for (const { table, column } of rows) {
      const { rowCount } = await client.query(`SELECT FROM ${table} WHERE ${column} = $1 LIMIT 1`, [id])
      if (rowCount) found.push(`${table}.${column}`)
    }
    return found
  })
}
