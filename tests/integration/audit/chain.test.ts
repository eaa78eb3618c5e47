import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { verifyAudit } from '@/lib/ops/audit/verify'
import { createConsultation, createDraft } from '@/tests/factories/consultations'
import { ownerQuery } from '@/tests/factories/owner'
import { asSuperuser } from '../walls/world'

const owner = new pg.Client(process.env.DATABASE_OWNER_URL)
beforeAll(() => owner.connect())
afterAll(() => owner.end())

test('a consultation handed in leaves entries with actor, columns and keyed hashes, but no text', async () => {
  const { id, staff } = await createConsultation({ title: '秘密の件名', body: '秘密の本文' })

  const entries = await asSuperuser(
    async (client) =>
      (
        await client.query("SELECT * FROM audit.log WHERE table_name = 'consultations' AND row_id = $1 ORDER BY id", [
          id,
        ])
      ).rows,
  )

  expect(entries.map(({ action }) => action)).toEqual(['INSERT', 'UPDATE', 'UPDATE'])
  expect(entries[2]).toMatchObject({
    user_id: staff.userId,
    membership_id: staff.membershipId,
    role: 'municipal_staff',
    database_role: 'madoguchi_web',
    changed: expect.arrayContaining(['state', 'number', 'received_at']),
  })
  expect(entries[2].before_hmac.equals(entries[1].after_hmac)).toBe(true)
  expect(JSON.stringify(entries)).not.toMatch(/秘密/)
  expect((await verifyAudit(owner, null)).faults).toEqual([])
})

test('work that is rolled back leaves no entry, and many writers at once leave one whole chain', async () => {
  const { id, staff } = await createDraft()
  const before = (await verifyAudit(owner, null)).length
  const undone = asActor(staff, async (tx) => {
    await tx.consultation.update({ where: { id }, data: { title: '別の件名' }, select: { id: true } })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect((await verifyAudit(owner, null)).length).toBe(before)

  await Promise.all(Array.from({ length: 30 }, () => createDraft({ staff })))
  const after = await verifyAudit(owner, null)
  expect(after.faults).toEqual([])
  expect(Number(after.length)).toBe(Number(before) + 60)
})

test('neither the roles of the application nor the owner of the tables can change an entry', async () => {
  await createDraft()
  const { staff } = await createDraft()
  for (const sql of ["UPDATE audit.log SET role = 'x'", 'DELETE FROM audit.chain', 'SELECT * FROM audit.key']) {
    await expect(asActor(staff, (tx) => tx.$executeRawUnsafe(sql))).rejects.toThrow(/permission denied/)
  }
  for (const sql of [
    "UPDATE audit.log SET role = 'x'",
    'DELETE FROM audit.log',
    'TRUNCATE audit.log CASCADE',
    'DELETE FROM audit.chain',
  ])
    await expect(ownerQuery(sql)).rejects.toThrow(/append-only/)
  await asSuperuser(async (client) => {
    await expect(client.query('DELETE FROM audit.log')).rejects.toThrow(/append-only/)
  })
})
