import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { effectsOf, readMoved } from '@/lib/menuProposals/moved'
import { changeDraft } from '@/lib/menus/change-draft'
import { DraftChangeInput } from '@/lib/menus/draft-input'
import { openMenu } from '@/lib/menus/open-menu'
import { readVersion } from '@/lib/menus/read-lifecycle'
import { startTrial } from '@/lib/menus/start-trial'
import { fromGaps, gapsItCameFrom, writeGapAddress } from '@/lib/reports/gaps/need-address'
import { readReport } from '@/lib/reports/read-report'
import { createMenu } from '@/tests/factories/menus'
import { asSuperuser } from '../desk-lists/many'
import { createGapsWorld } from '../reports/gaps/world'
import { begin, consider, decide, done, read, TYPED } from './steps'

const NEED = { asked: 7, answeredOn: '2026-06-17', points: [1, 1, 5], replies: ['declined', 'declined', 'answered'] }
const OPENING = { from: '2026-11-20', reason: '根拠が足りる' }

/** A proposal from a need, adopted by its manager. */
async function adopted() {
  const world = await createGapsWorld([NEED])
  const { manager, officer } = world
  const { gaps } = await asActor(manager, (tx) => readReport(tx, manager, 'gaps', { year: '2026' }))
  const id = await begin(officer, { gap: writeGapAddress('', gaps!.size.ranked[0]!, { year: '2026' }).slice(1) })
  await consider(officer, id)
  done(await decide(manager, id))
  return { ...world, id, menu: (await read(manager, id))!.menus[0]! }
}

test('who carries it out reaches the draft; its English is asked for before anybody is offered it', async () => {
  const { manager, menu } = await adopted()
  const { menu: draft } = await asActor(manager, (tx) => readVersion(tx, manager, menu.id))
  expect(draft).toMatchObject({ doneBy: TYPED.doneBy, name: TYPED.name, nameEn: '', descriptionEn: '' })
  const refused = { errors: [{ field: '', key: 'englishFirst' }] }
  const trial = { prefectures: [], limit: 1, until: '2027-03-31', reason: '試す', version: 1 }
  expect(await asActor(manager, (tx) => openMenu(tx, manager, menu.id, { ...OPENING, version: 1 }))).toMatchObject(
    refused,
  )
  expect(await asActor(manager, (tx) => startTrial(tx, manager, menu.id, trial))).toMatchObject(refused)
})

test('a changed menu keeps its English where the proposal says the same, and loses it where it says something else', async () => {
  const { manager, officer } = await createGapsWorld([NEED])
  const before = await createMenu({ name: TYPED.name })
  const id = await begin(officer, { changesMenuId: before.id })
  await consider(officer, id)
  done(await decide(manager, id))
  const [draft] = (await read(manager, id))!.menus
  const { menu } = await asActor(manager, (tx) => readVersion(tx, manager, draft!.id))
  expect(menu.nameEn).not.toBe('')
  expect(menu.descriptionEn).toBe('')
})

test('once the menu runs, the numbers it aimed at stand beside those since, none under the thresholds', async () => {
  const { bureau, manager, id, menu } = await adopted()
  const english = { nameEn: 'Guide', descriptionEn: 'How to begin', ground: '根拠', version: '1' }
  const words = DraftChangeInput.parse({ ...TYPED, conditionsEn: '', themeKeys: [], ...english })
  await asActor(manager, (tx) => changeDraft(tx, manager, menu.id, words))
  const moved = async (day: string) => {
    const clock = `${day}T10:00:00+09:00`
    const at = { ...manager, clock }
    return await asActor(at, async (tx) => readMoved(tx, at, (await read(at, id))!, new Date(clock)))
  }
  expect(await moved('2026-11-20')).toBeNull()
  done(await asActor(manager, (tx) => openMenu(tx, manager, menu.id, { ...OPENING, version: 2 })))
  expect((await moved('2026-11-20'))!.signs.map(({ how }) => how)).toEqual(['unknown', 'unknown', 'unknown'])

  await asSuperuser(async (client) => {
    await client.query('SET session_replication_role = replica')
    const of = [bureau.id]
    const asked = "received_at = '2027-01-18T10:00+09', first_answered_at = '2027-01-20T10:00+09'"
    await client.query(`UPDATE consultations SET ${asked} WHERE bureau_id = $1`, of)
    await client.query("UPDATE requests SET sent_at = '2027-01-19T10:00+09' WHERE bureau_id = $1", of)
    await client.query(
      "UPDATE effects SET answered_at = '2027-01-21T10:00+09', usefulness = 5 WHERE bureau_id = $1",
      of,
    )
  })
  const since = (await moved('2027-03-01'))!
  expect([since.from, since.until]).toEqual(['2026-11-20', '2027-03-01'])
  expect(since.signs).toMatchObject([
    { sign: 'useful', before: null, after: null, how: 'unknown' },
    { sign: 'first_answer', before: { value: 12, n: 7 }, after: { value: 2, n: 7 }, how: 'better' },
    { sign: 'declines', before: { n: 3 }, after: { n: 3 }, how: 'same' },
  ])
  const link = new URLSearchParams(effectsOf(menu, (await read(manager, id))!, '2027-03-01').split(/[?#]/)[1])
  expect(Object.fromEntries(link)).toMatchObject({
    menu: menu.key,
    split: 'versions',
    from: '2026-04-01',
    size: 'town',
  })
})

test('a list opened from the needs leads back to them as they were narrowed down', () => {
  const search = fromGaps({ year: '2026', prefecture: '430005' })
  expect(gapsItCameFrom(search)).toBe('/reports/gaps?year=2026&prefecture=430005')
  expect(gapsItCameFrom(fromGaps({}))).toBe('/reports/gaps')
  expect(gapsItCameFrom({})).toBeNull()
  expect(gapsItCameFrom({ gaps: 'https://elsewhere.test' })).toBeNull()
})
