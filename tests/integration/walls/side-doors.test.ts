import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { createConsultation } from '@/tests/factories/consultations'
import { ownerQuery } from '@/tests/factories/owner'
import { type Cast, castActors } from './actors'

let cast: Cast
beforeAll(async () => {
  cast = await castActors()
})

const FORBIDDEN =
  /row-level security|not permitted|check_violation|another area|no transition|stand|belongs to the area|permission denied|draft|of its organisation|keeps its organisations/

function draftOf(asking: Actor, changes: Record<string, string> = {}) {
  const values = {
    asking_organisation_id: asking.organisationId,
    bureau_id: asking.bureauId,
    prefecture_code: asking.prefectureCode,
    drafting_organisation_id: asking.organisationId,
    state: 'draft',
    ...changes,
  }
  const names = Object.keys(values).join()
  return `INSERT INTO consultations (${names}) SELECT ${names} FROM jsonb_populate_record(NULL::consultations, '${JSON.stringify(values)}')`
}

async function run(actor: Actor, sql: string): Promise<number> {
  return await asActor(actor, (tx) => tx.$executeRawUnsafe(sql))
}

test('nobody hands in a consultation that was never a draft', async () => {
  const forged = { state: 'received', number: 'R8-QZZ-99999', received_at: '2026-11-01T00:00:00Z' }
  await expect(run(cast.staff, draftOf(cast.staff, forged))).rejects.toThrow(FORBIDDEN)
  await expect(run(cast.officer, draftOf(cast.staff, forged))).rejects.toThrow(FORBIDDEN)
  expect(await run(cast.staff, draftOf(cast.staff))).toBe(1)
})

test('nobody writes for a municipality of another bureau or prefecture', async () => {
  const farRow = { drafting_organisation_id: cast.bureauId, bureau_id: cast.bureauId }
  await expect(run(cast.officer, draftOf(cast.farStaff, farRow))).rejects.toThrow(FORBIDDEN)
  const moved = { prefecture_code: cast.otherPrefecture.prefectureCode ?? '' }
  await expect(run(cast.staff, draftOf(cast.staff, moved))).rejects.toThrow(FORBIDDEN)
  const claimed = { drafting_organisation_id: cast.prefecture.organisationId }
  await expect(run(cast.prefecture, draftOf(cast.otherPrefecture, claimed))).rejects.toThrow(FORBIDDEN)
})

test('a received consultation keeps its text, number and organisations, and moves only along the law', async () => {
  const { id } = await createConsultation({ staff: cast.staff, sharedWithPrefecture: true })
  const set = (what: string) => `UPDATE consultations SET ${what} WHERE id = '${id}'`
  for (const what of [
    "title = 'x'",
    "body = 'x'",
    "number = 'R8-QZZ-00009'",
    `asking_organisation_id = '${cast.neighbour.organisationId}'`,
  ]) {
    await expect(run(cast.staff, set(what))).rejects.toThrow(FORBIDDEN)
    await expect(run(cast.officer, set(what))).rejects.toThrow(FORBIDDEN)
  }
  await expect(run(cast.staff, set("state = 'completed', completed_at = now()"))).rejects.toThrow(FORBIDDEN)
  await expect(run(cast.officer, set("state = 'withdrawn'"))).rejects.toThrow(FORBIDDEN)
  await expect(run(cast.prefecture, set("state = 'withdrawn'"))).rejects.toThrow(/comments, it does not change/)
  await expect(run(cast.staff, set(`officer_membership_id = '${cast.farOfficer.membershipId}'`))).rejects.toThrow(
    /desk alone/,
  )
  expect(await run(cast.staff, set("state = 'withdrawn', withdrawn_at = now()"))).toBe(1)
})

test('an administrator lets nobody into the area of another bureau', async () => {
  const post = (userId: string, role: string, organisationId: string) =>
    `INSERT INTO memberships (user_id, role, organisation_id, bureau_id) VALUES ('${userId}', '${role}', '${organisationId}', '${cast.bureauId}')`
  const { administrator, farOfficer, farStaff } = cast
  await expect(
    run(administrator, post(cast.officer.userId, 'municipal_staff', farStaff.organisationId)),
  ).rejects.toThrow(FORBIDDEN)
  await expect(run(administrator, post(farOfficer.userId, 'officer', cast.bureauId))).rejects.toThrow(FORBIDDEN)
  await expect(run(administrator, post(cast.officer.userId, 'operator', cast.bureauId))).rejects.toThrow(FORBIDDEN)
  await expect(run(administrator, `SELECT auth.set_password('${farOfficer.userId}', 'x')`)).rejects.toThrow(FORBIDDEN)
  await expect(run(cast.officer, `SELECT auth.set_password('${cast.manager.userId}', 'x')`)).rejects.toThrow(FORBIDDEN)
  await expect(run(cast.officer, `SELECT auth.revoke_sessions_of('${cast.manager.userId}')`)).rejects.toThrow(FORBIDDEN)
  expect(await ownerQuery('SELECT FROM memberships WHERE user_id = $1', [farOfficer.userId])).toHaveLength(1)
})

test('two hundred requests of two towns that share the connections never see each other', async () => {
  const [mine, theirs] = [cast.neighbour, cast.farStaff]
  await createConsultation({ staff: mine, title: '近隣の相談' })
  await createConsultation({ staff: theirs, title: '遠方の相談' })
  const ask = (turn: number) =>
    asActor(turn % 2 ? mine : theirs, (tx) => tx.consultation.findMany({ select: { title: true } })).then((rows) =>
      [turn % 2, ...rows.map(({ title }) => title)].join(),
    )
  const seen: string[] = []
  for (let wave = 0; wave < 10; wave++)
    seen.push(...(await Promise.all(Array.from({ length: 20 }, (_, turn) => ask(turn)))))
  expect([...new Set(seen)].sort()).toEqual(['0,遠方の相談', '1,近隣の相談'])
})
