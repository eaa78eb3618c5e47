import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { latestPractices } from '@/lib/openData/latest-practices'
import { listPracticesAsData } from '@/lib/openData/list-practices'
import { readSitemap } from '@/lib/openData/sitemap'
import { withdrawPractice } from '@/lib/practiceDrafts/publish'
import { readInquiries } from '@/lib/practiceDrafts/read'
import { readGoneAtDesk, readPractice, readPracticeTitle, readWhyGone } from '@/lib/practices/read'
import { readSpread } from '@/lib/practices/read-spread'
import { noteSpread, SpreadInput, sayCopied } from '@/lib/practices/spread'
import { suggestPractices } from '@/lib/practices/suggest'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { officerOf, staffOf } from '@/tests/factories/people'
import { area, bringOut, file } from './filed-case'
import { found, publicly } from './flagged-case'

const ROOT = 'https://madoguchi.example'

/** Out, with a title of its own. */
async function out() {
  const of = await area()
  const title = `${crypto.randomUUID().slice(0, 8)}の取組`
  const draftId = await file(of.staff, of.theme, { title })
  await bringOut({ ...of, id: draftId }, { title })
  const [id] = await found({ theme: of.theme })
  return { ...of, title, draftId, id: id! }
}
type Out = Awaited<ReturnType<typeof out>>

/** Where everybody might come across it: list, search, suggestions, feed and home page, map, data, its own page. */
async function whereSeen({ id, title, theme }: Out) {
  const seen = await publicly(async (tx) => ({
    list: await found({ theme }),
    search: await found({ q: title }),
    suggested: await suggestPractices(tx, { title, body: title, themes: [{ themeKey: theme }] }),
    feed: await latestPractices(tx, 10_000),
    map: await readSitemap(tx),
    data: await listPracticesAsData(tx, ROOT),
    page: await readPractice(tx, id),
    asking: await readPracticeTitle(tx, id),
  }))
  return Object.entries(seen).flatMap(([where, what]) => (JSON.stringify(what).includes(id) ? [where] : []))
}

const EVERYWHERE = ['list', 'search', 'suggested', 'feed', 'map', 'data', 'page', 'asking']

test('once the consent is taken back a practice is seen nowhere, and its address says that it is shown no longer', async () => {
  const of = await out()
  expect(await whereSeen(of)).toEqual(EVERYWHERE)
  await asActor(of.staff, (tx) => withdrawPractice(tx, of.staff, of.draftId, { reason: 'やめる' }))
  expect(await whereSeen(of)).toEqual([])
  expect(await publicly((tx) => readWhyGone(tx, of.id))).toBe('withdrawn')
})

test('what was spread and copied stays readable for the desks that have to tell of it, and for nobody else', async () => {
  const of = await out()
  const copier = await staffOf(await createMunicipality({ bureau: of.bureau }))
  const [far, stranger] = [await officerOf(await createBureau()), await officerOf(await createBureau())]
  const spread = SpreadInput.parse({ kind: 'seminar', spreadOn: '2026-10-19', audience: '管内セミナー' })
  for (const who of [of.officer, far]) await asActor(who, (tx) => noteSpread(tx, who, of.id, spread))
  await asActor(copier, (tx) => sayCopied(tx, copier, of.id, { note: '送迎から' }))
  const read = (who: Actor, id = of.id) => asActor(who, (tx) => readGoneAtDesk(tx, id))
  expect(await read(of.officer)).toBeNull()
  await asActor(of.staff, (tx) => withdrawPractice(tx, of.staff, of.draftId, { reason: 'やめる' }))
  const gone = { id: of.id, title: of.title, organisation: { name: of.town.name } }
  expect(await read(of.officer)).toMatchObject(gone)
  expect(await read(of.officer, of.draftId)).toMatchObject(gone)
  expect(await read(far)).toMatchObject(gone)
  for (const who of [stranger, copier, of.staff, of.prefecture]) expect(await read(who)).toBeNull()
  expect(await publicly((tx) => readGoneAtDesk(tx, of.id))).toBeNull()
  const kept = await asActor(of.officer, (tx) => readSpread(tx, of.id))
  expect(kept).toMatchObject({
    spreads: [{ audience: '管内セミナー' }],
    copies: [{ organisation: { name: copier.organisationName } }],
    counts: { spreads: 2, copies: 1 },
  })
  expect(await asActor(of.officer, (tx) => readInquiries(tx, of.id))).toMatchObject({ rows: [], count: 0 })
})
