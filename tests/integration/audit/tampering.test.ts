import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyAudit } from '@/lib/ops/audit/verify'
import { createDraft } from '@/tests/factories/consultations'
import { asSuperuser } from '../walls/world'

const owner = new pg.Client(process.env.DATABASE_OWNER_URL)
beforeAll(async () => {
  await owner.connect()
  for (let turn = 0; turn < 5; turn++) await createDraft()
})
afterAll(() => owner.end())

const AN_ENTRY = '(SELECT max(id) - 5 FROM audit.log)'
const COPY = `INSERT INTO audit.log (office_at, database_role, table_name, row_id, action, changed)
  SELECT office_at, database_role, table_name, row_id, action, changed FROM audit.log ORDER BY id LIMIT 1`

/** What somebody with all rights on the server might do: the triggers do not run for a session that says it is a replica. */
const METHODS: [string, string, RegExp][] = [
  ['an entry is edited', `UPDATE audit.log SET role = 'manager' WHERE id = ${AN_ENTRY}`, /^changed entry: entry \d+$/],
  ['an entry is deleted', `DELETE FROM audit.log WHERE id = ${AN_ENTRY}`, /^missing entry: entry \d+$/],
  [
    'an entry and its link are deleted',
    `DELETE FROM audit.chain WHERE log_id = ${AN_ENTRY}; DELETE FROM audit.log WHERE id = ${AN_ENTRY}`,
    /^missing link: entry \d+$/,
  ],
  ['an entry is put in without a link', COPY, /^unlinked entry: entry \d+$/],
  [
    'two entries change places',
    `UPDATE audit.chain c SET log_id = -o.log_id FROM audit.chain o WHERE c.position + o.position = 9 AND c.position IN (4, 5);
     UPDATE audit.chain SET log_id = -log_id WHERE log_id < 0`,
    /^changed entry: entry \d+$/,
  ],
  [
    'the newest entries are cut off',
    `DELETE FROM audit.chain WHERE position > (SELECT max(position) - 2 FROM audit.chain);
     DELETE FROM audit.log WHERE id NOT IN (SELECT log_id FROM audit.chain)`,
    /^the recorded head \d+ is gone or changed$/,
  ],
  [
    'a table is silenced',
    'ALTER TABLE consultations DISABLE TRIGGER audit',
    /^trigger turned off: consultations audit$/,
  ],
  ['the chain is silenced', 'ALTER TABLE audit.log DISABLE TRIGGER link', /^trigger turned off: audit\.log link$/],
]

test.each(METHODS)('it is noticed when %s', async (_name, sql, fault) => {
  const { length, hash, faults } = await verifyAudit(owner, null)
  expect(faults).toEqual([])
  await asSuperuser(async (client) => {
    await client.query('BEGIN; SET LOCAL session_replication_role = replica')
    await client.query(sql)
    const seen = await verifyAudit(client, `${length}:${hash}`)
    expect(seen.faults[0]).toMatch(fault)
    await client.query('ROLLBACK')
  })
})

test('a head that was noted stands when the log has only grown', async () => {
  const { length, hash } = await verifyAudit(owner, null)
  await createDraft()
  expect((await verifyAudit(owner, `${length}:${hash}`)).faults).toEqual([])
  expect((await verifyAudit(owner, `${length}:${'0'.repeat(64)}`)).faults).toHaveLength(1)
})
