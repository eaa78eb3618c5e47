import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { NotFound, NotPermitted } from '@/lib/errors'
import { listDocumentsToCheck, lookAtDocument } from '@/lib/practices/documents'
import { readPractice, readWhyGone } from '@/lib/practices/read'
import { ownerRow } from '@/tests/factories/owner'
import { noon } from '../follow-ups/ended-supports'
import { type Area, area } from './filed-case'

/** A practice that a public document tells of, until 20 December 2026. */
async function told() {
  const of = await area()
  const { id } = await ownerRow<{ id: string }>(
    `INSERT INTO practices (key, organisation_id, title, summary, source, published_at, valid_until)
     VALUES ('document_' || gen_random_uuid(), $1, '資料の取組', '行ったこと', '資料', '2025-12-20', '2026-12-20') RETURNING id`,
    [of.town.id],
  )
  return { ...of, id }
}
const on = <Who extends object>(who: Who, day: string) => ({ ...who, clock: noon(day) })
const listed = async (of: Area, day: string, who = of.officer) => {
  const found = await asActor(on(who, day), listDocumentsToCheck)
  return found.map(({ id }) => id)
}
/** What a reader gets on that day: the practice, or why it is gone. */
const readOn = async (of: Area & { id: string }, day: string) =>
  await asActor(
    on(of.staff, day),
    async (tx) => (await readPractice(tx, of.id))?.title ?? (await readWhyGone(tx, of.id)),
  )

test('a practice from a document is looked at once a year by its desk, and nobody reads it once its year is over', async () => {
  const of = await told()
  expect(await listed(of, '2026-10-20')).toEqual([])
  expect(await listed(of, '2026-10-21')).toEqual([of.id])
  expect([await readOn(of, '2026-12-20'), await readOn(of, '2026-12-21')]).toEqual(['資料の取組', 'expired'])
  const officer = on(of.officer, '2026-12-25')
  await asActor(officer, (tx) => lookAtDocument(tx, officer, of.id, true))
  expect(await listed(of, '2026-12-25')).toEqual([])
  expect([await readOn(of, '2027-12-25'), await readOn(of, '2027-12-26')]).toEqual(['資料の取組', 'expired'])
})

test('the desk of its area alone keeps or ends it', async () => {
  const of = await told()
  const abroad = await area()
  expect(await listed(abroad, '2026-12-21')).toEqual([])
  expect(await listed(of, '2026-12-21', of.staff)).toEqual([])
  const look = (who: Area['officer'], holds: boolean) => asActor(who, (tx) => lookAtDocument(tx, who, of.id, holds))
  await expect(look(abroad.officer, false)).rejects.toThrow(NotFound)
  await expect(look(of.staff, false)).rejects.toThrow(NotPermitted)
  await look(of.officer, false)
  expect(await readOn(of, '2026-10-21')).toBe('withdrawn')
  expect(await listed(of, '2026-12-21')).toEqual([])
  await expect(look(of.officer, true)).rejects.toThrow(NotFound)
})
