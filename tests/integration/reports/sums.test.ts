import { beforeAll, expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { countIn } from '@/lib/reports/figures'
import type { MeasureKey } from '@/lib/reports/measures'
import { cellsOf } from '@/lib/reports/report'
import { countMonths } from '@/lib/reports/sums/count-months'
import { createBureau } from '@/tests/factories/organisations'
import { managerOf } from '@/tests/factories/people'
import { asSuperuser } from '../desk-lists/many'
import { chanceOf } from './random/chance'
import { countAll } from './random/count'
import { expectCounted } from './random/expect-counted'
import { makeRecords, type Records } from './random/make'
import { onlyNotes } from './random/only-notes'
import { readAll } from './read-all'
import { NOW } from './world'

beforeAll(onlyNotes)

const ALL = { from: '2024-01-01', until: '2026-11-20' }

/** Changes one old record in the database, where its triggers see it, and among the records as they were thrown. */
type Change = [what: string, find: { table: string; where?: Record<string, unknown> }, change: Record<string, unknown>]

const CHANGES: Change[] = [
  [
    'a first answer',
    { table: 'consultations', where: { state: 'completed' } },
    { first_answered_at: '2026-11-19T10:00:00+09:00' },
  ],
  [
    'a completion',
    { table: 'consultations', where: { state: 'completed' } },
    { completed_at: '2026-11-18T10:00:00+09:00' },
  ],
  ['the day named', { table: 'consultations', where: { state: 'completed' } }, { answer_due_on: '2027-01-01' }],
  ['a stage', { table: 'consultations', where: { stage: null, state: 'completed' } }, { stage: 'trial' }],
  [
    'a question closed',
    { table: 'questions', where: { state: 'open', addressee: 'municipality' } },
    { state: 'withdrawn', closed_at: '2026-11-19T10:00:00+09:00' },
  ],
  ['an answer', { table: 'effects', where: { usefulness: 5 } }, { usefulness: 1 }],
  ['an indicator', { table: 'effects', where: { usefulness: 4, indicator: '通いの場' } }, { indicator: '' }],
  [
    'an asking taken back',
    { table: 'questionnaires', where: { state: 'asked' } },
    { state: 'scheduled', asked_at: null },
  ],
  ['an asking', { table: 'questionnaires', where: { state: 'closed' } }, { asked_at: '2023-03-05T10:00:00+09:00' }],
  [
    'a request',
    { table: 'requests', where: { state: 'accepted' } },
    { state: 'hearing', due_on: '2020-01-01', sent_at: '2023-03-05T10:00:00+09:00' },
  ],
  ['a proposal', { table: 'supports', where: { state: 'done' } }, { proposed_at: '2023-03-05T10:00:00+09:00' }],
  ['what a visit cost', { table: 'dispatch_fees' }, { fee_yen: 777_777 }],
  [
    'the day of an amount',
    { table: 'support_costs', where: { kind: 'travel', withdrawn_at: undefined } },
    { spent_on: '2023-03-05' },
  ],
  ['the day of a meeting', { table: 'support_sessions' }, { held_on: '2023-03-05' }],
  ['a population', { table: 'figures', where: { value: 250_000 } }, { value: 9 }],
]

test('figures counted beforehand are taken, and whatever is changed of an old record, each figure is at once what plain loops count', {
  timeout: 240_000,
}, async () => {
  const records = await makeRecords(chanceOf(8))
  await countMonths(NOW)
  await expectCounted(records, 'counted beforehand', ALL)
  for (const [what, { table, where }, change] of CHANGES) {
    const before = countAll(records, ALL.from, ALL.until, {})
    const row = records.tables[table]?.find(
      (one) => Object.entries(where ?? {}).every(([name, value]) => one[name] === value) && isPast(one),
    )
    expect([what, row]).toEqual([what, expect.anything()])
    Object.assign(row!, change)
    await asSuperuser(async (client) => {
      const names = Object.keys(change)
      await client.query(`UPDATE ${table} SET ${names.map((name, at) => `${name} = $${at + 2}`)} WHERE id = $1`, [
        row!.id,
        ...names.map((name) => change[name]),
      ])
    })
    expect([what, countAll(records, ALL.from, ALL.until, {})]).not.toEqual([what, before])
    await expectCounted(records, what, ALL, false)
  }
  const [theme] = records.tables.consultation_themes!.splice(0, 1)
  await asSuperuser((client) =>
    client.query('DELETE FROM consultation_themes WHERE consultation_id = $1 AND theme_key = $2', [
      theme!.consultation_id,
      theme!.theme_key,
    ]),
  )
  await expectCounted(records, 'a theme taken away', ALL)
  await countMonths(NOW)
  await expectCounted(records, 'counted anew', ALL)
})

test('sums are really read, each bureau its own, and those of another day or definition are not', async () => {
  const records = await makeRecords(chanceOf(9))
  const received = (of: Records, clock = NOW) => figure({ ...of, manager: { ...of.manager, clock } }, 'received')
  const [real, clocked] = [await received(records), await figure(records, 'first_answer')]
  await countMonths(NOW)
  const kept = await asSuperuser((client) =>
    client.query('SELECT FROM report_sums WHERE bureau_id = $1', [records.bureau.id]),
  )
  expect(kept.rowCount).toBeGreaterThan(200)
  await falsify(records, 'received')
  await falsify(records, 'first_answer')
  expect(await received(records)).toBeGreaterThan(real)
  expect(await figure(records, 'first_answer')).toBeGreaterThan(clocked)
  // On another day nothing that looks at days is taken from there.
  const tomorrow = { ...records, manager: { ...records.manager, clock: '2026-11-21T10:00:00+09:00' } }
  expect(await figure(tomorrow, 'first_answer')).toBe(clocked)
  await asSuperuser((client) =>
    client.query("INSERT INTO closing_days (bureau_id, closed_on, reason) VALUES ($1, '2025-06-06', '停電')", [
      records.bureau.id,
    ]),
  )
  expect(await figure(records, 'first_answer')).toBe(clocked)
  await asSuperuser((client) => client.query("UPDATE report_sums SET question = 'another' WHERE measure = 'received'"))
  expect(await received(records)).toBe(real)

  const stranger = await createBureau()
  const manager = { ...(await managerOf(stranger)), bureauId: stranger.id, clock: NOW }
  expect(await asActor(manager, (tx) => tx.reportSum.count())).toBe(0)
  expect(await asActor(records.manager, (tx) => tx.reportSum.count())).toBe(kept.rowCount)
})

test('a change that is not over while months are counted is seen as soon as it is', async () => {
  const records = await makeRecords(chanceOf(11))
  const trial = (of: Records) =>
    asActor(of.manager, async (tx) =>
      countIn(cellsOf(await readAll(tx, of.manager, ALL), 'theme_stages'), { column: 'trial' }),
    )
  await countMonths(NOW)
  const before = await trial(records)
  await asSuperuser(async (client) => {
    await client.query('BEGIN')
    await client.query("UPDATE consultations SET stage = 'trial' WHERE bureau_id = $1 AND state <> 'draft'", [
      records.bureau.id,
    ])
    await countMonths(NOW)
    expect(await trial(records)).toBe(before)
    await client.query('COMMIT')
  })
  const after = await trial(records)
  expect(after).toBeGreaterThan(before)
  await countMonths(NOW)
  expect(await trial(records)).toBe(after)
})

function isPast(row: Record<string, unknown>): boolean {
  if (row.import_id) return false
  const at =
    row.received_at ??
    row.answered_at ??
    row.asked_at ??
    row.sent_at ??
    row.proposed_at ??
    row.held_on ??
    row.spent_on ??
    row.as_of
  return typeof at === 'string' && at < '2026-10-31'
}

function figure({ manager }: Records, key: MeasureKey): Promise<number> {
  return asActor(manager, async (tx) => countIn(cellsOf(await readAll(tx, manager, ALL), key)))
}

async function falsify({ bureau }: Records, measure: MeasureKey) {
  await asSuperuser((client) =>
    client.query(
      'UPDATE report_sums SET counts = ARRAY(SELECT n + 1000 FROM unnest(counts) n) WHERE bureau_id = $1 AND measure = $2',
      [bureau.id, measure],
    ),
  )
}
