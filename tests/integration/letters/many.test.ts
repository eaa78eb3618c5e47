import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { asSystem } from '@/lib/jobs/as-system'
import { workLetters } from '@/lib/jobs/letters'
import { changeLetter, checkRead, sendChecked } from '@/lib/letters/check'
import { LETTERS_SHOWN, listLetters, readLetter } from '@/lib/letters/read'
import { beginRound, workRound } from '@/lib/letters/round'
import { atTime } from '@/tests/factories/consultations'
import { createBureau, createPrefecture } from '@/tests/factories/organisations'
import { officerOf } from '@/tests/factories/people'
import { asSuperuser } from '../desk-lists/many'

const NOON = '2026-11-20T12:00:00+09:00'
const TEXTS = { opening: '初めの文', closing: '結びの文' }
const MANY = 120

/** A bureau to which so many municipalities have sent a consultation in the year. */
async function openManyTowns() {
  const bureau = await createBureau()
  const { prefectureCode } = await createPrefecture({ bureau })
  const officer = { ...atTime(await officerOf(bureau), NOON), bureauId: bureau.id }
  await asSuperuser(async (client) => {
    await client.query('SET session_replication_role = replica')
    await client.query(
      `WITH towns AS (INSERT INTO organisations (kind, code, name, bureau_id, prefecture_code, municipal_kind)
         SELECT 'municipality', 'T' || left(md5($1 || n), 8), '町' || n, $1::uuid, $2, 'town' FROM generate_series(1, ${MANY}) n RETURNING id)
       INSERT INTO consultations (state, title, body, asking_organisation_id, drafting_organisation_id, bureau_id, prefecture_code,
         number, resume_code, received_at, fiscal_year, running_number, answer_due_on, last_activity_at, waiting_since)
       SELECT 'received', '相談', '本文', id, id, $1::uuid, $2, 'R8-${bureau.letters}-' || lpad((row_number() OVER ())::text, 5, '0'), left(md5(id::text), 8),
         '2026-06-01', 2026, row_number() OVER (), '2026-06-15', '2026-06-01', '2026-06-01' FROM towns`,
      [bureau.id, prefectureCode],
    )
  })
  return { bureau, officer }
}

test('letters to many are written in parts, checked page by page and sent at once; what a colleague changed meanwhile is not checked', {
  timeout: 120_000,
}, async () => {
  const { officer } = await openManyTowns()
  const list = (page = 1, state = '') =>
    asActor(officer, (tx) => listLetters(tx, officer.bureauId, { year: 2026, state, kind: '', page }))
  await asActor(officer, (tx) => beginRound(tx, officer, { year: 2026, ...TEXTS }))
  const { id: roundId } = await asActor(officer, (tx) => tx.letterRound.findFirstOrThrow({ select: { id: true } }))
  await workLetters({ roundId }, NOON)
  const written = await list()
  expect(written).toMatchObject({ count: MANY, round: { state: 'done', total: MANY, written: MANY } })
  expect(written.rows).toHaveLength(LETTERS_SHOWN)
  const [changed, other] = written.rows
  await asActor(officer, (tx) => changeLetter(tx, officer, changed!.id, { ...TEXTS, opening: '直した文', version: 1 }))
  const seen = written.rows.map((row) => `${row.id}.${row.version}`)
  const stranger = await officerOf(await createBureau())
  await asActor(stranger, (tx) => checkRead(tx, stranger, { year: 2026, letters: [seen[1]!] }))
  expect((await asActor(officer, (tx) => readLetter(tx, other!.id)))?.state).toBe('generated')
  await asActor(officer, (tx) => checkRead(tx, officer, { year: 2026, letters: seen }))
  expect((await list()).counts.get('checked')).toBe(LETTERS_SHOWN - 1)
  for (let { rows } = await list(1, 'generated'); rows.length > 0; { rows } = await list(1, 'generated')) {
    const letters = rows.map((row) => `${row.id}.${row.version}`)
    await asActor(officer, (tx) => checkRead(tx, officer, { year: 2026, letters }))
  }
  await asActor(officer, (tx) => sendChecked(tx, officer, { year: 2026 }))
  expect((await list()).counts.get('sent')).toBe(MANY)
  const told = { kind: 'letter_sent', bureauId: officer.bureauId }
  expect(await asSystem((tx) => tx.notice.count({ where: told }))).toBe(MANY)
})

test('a town that leaves the list between two steps costs nobody else a letter', async () => {
  const { officer } = await openManyTowns()
  await asActor(officer, (tx) => beginRound(tx, officer, { year: 2026, ...TEXTS }))
  const { id } = await asActor(officer, (tx) => tx.letterRound.findFirstOrThrow({ select: { id: true } }))
  expect(await asActor(officer, (tx) => workRound(tx, officer, id))).toBe(true)
  const written = await asActor(officer, (tx) => tx.letter.findMany({ select: { recipientKey: true } }))
  const gone = written.slice(0, 2).map(({ recipientKey }) => recipientKey)
  await asSuperuser(async (client) => {
    await client.query('SET session_replication_role = replica')
    await client.query('DELETE FROM letters WHERE recipient_key = ANY ($1)', [gone])
    await client.query('DELETE FROM consultations WHERE asking_organisation_id = ANY ($1)', [gone])
  })
  expect(await asActor(officer, (tx) => workRound(tx, officer, id))).toBe(false)
  const round = await asActor(officer, (tx) => tx.letterRound.findUniqueOrThrow({ where: { id } }))
  expect(round).toMatchObject({ state: 'done', written: MANY, total: MANY })
  expect(await asActor(officer, (tx) => tx.letter.count())).toBe(MANY - gone.length)
})
