import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { attachFiles } from '@/lib/attachments/attach'
import { submitConsultation } from '@/lib/consultations/submit'
import { asActor } from '@/lib/db/as-actor'
import { keepNote } from '@/lib/dialogue/keep-note'
import { reply } from '@/lib/dialogue/reply'
import { Refusal } from '@/lib/forms/errors'
import { SearchInput } from '@/lib/search/filters'
import { readOwnSearchPage } from '@/lib/search/read-own-page'
import { readSearchPage } from '@/lib/search/read-page'
import { setTodo } from '@/lib/todos/set'
import { createConsultation, createDraft } from '@/tests/factories/consultations'
import { createTheme } from '@/tests/factories/menus'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { officerOf, prefectureStaffOf, staffOf } from '@/tests/factories/people'

type World = Awaited<ReturnType<typeof fill>>
let world: World
beforeAll(async () => {
  world = await fill()
})

async function fill() {
  const bureau = await createBureau()
  const officer = await officerOf(bureau)
  const kumamoto = await createPrefecture({ bureau, name: '熊本県' })
  const town = await createMunicipality({ prefecture: kumamoto, name: '益城町' })
  await ownerQuery("UPDATE organisations SET kana = 'ましきまち' WHERE id = $1", [town.id])
  const other = await createMunicipality({ prefecture: kumamoto, name: '高森町' })
  const theme = await createTheme({ name: '乗合輸送（送迎）' })
  await ownerQuery("UPDATE themes SET aliases = '{おでかけ支援,SC}' WHERE key = $1", [theme.key])
  const staff = await staffOf(town, { name: '髙橋 濵子' })
  const prefecture = await prefectureStaffOf(kumamoto)
  const text = { body: '外出の手段が少ない。', wishes: '事例。' }
  const old = await createConsultation({ staff, ...text, title: '移動の相談', at: '2024-06-03T10:00:00+09:00' })
  const shared = await createConsultation({
    ...{ staff, ...text, title: '髙齢者の送迎', body: 'おでかけ支援と移動を考えたい。', sharedWithPrefecture: true },
  })
  const far = await createConsultation({ municipality: other, ...text, title: '通いの場', body: '移動が難しい。' })
  const number = shared.number
  await asActor(officer, async (tx) => {
    await reply(tx, officer, number, { body: '𠮷野先生の資料を送ります', isAnswer: false })
    await keepNote(tx, officer, number, { body: '首長の意向に注意' })
    await setTodo(tx, officer, number, {
      ...{ text: '要綱案の確認', owner: 'municipality', dueOn: null, shared: true, entryId: '', sessionId: '' },
    })
  })
  return { officer, town, other, staff, prefecture, old, shared, far, theme, kumamoto }
}

async function desk(q: string, more: Record<string, string> = {}) {
  return await asActor(world.officer, (tx) =>
    readSearchPage(tx, world.officer.bureauId ?? '', SearchInput.parse({ q, ...more })),
  )
}

async function own(actor: Actor, q: string) {
  const { found } = await asActor(actor, (tx) => readOwnSearchPage(tx, SearchInput.parse({ q })))
  return found.hits.map((hit) => hit.number)
}

const numbers = async (q: string, more?: Record<string, string>) =>
  (await desk(q, more)).found.hits.map((hit) => hit.number)

test('old and variant forms, widths and glyph selectors make no difference', async () => {
  const { shared, old } = world
  for (const typed of ['高齢者', '髙齢者', '髙\u{E0100}齢者']) expect(await numbers(typed)).toEqual([shared.number])
  expect(await numbers('吉野')).toEqual([shared.number])
  expect((await numbers('高橋 浜子')).sort()).toEqual([old.number, shared.number].sort())
  const [hit] = (await desk('吉野')).found.hits
  expect(hit?.excerpts.map(({ where }) => where)).toEqual(['dialogue'])
  expect(hit?.excerpts[0]?.pieces.filter((piece) => piece.hit)).toEqual([{ text: '𠮷野', hit: true }])
})

test('a title weighs more than a text, and within both the newer one comes first', async () => {
  const { old, shared, far } = world
  expect(await numbers('移動')).toEqual([old.number, far.number, shared.number])
})

test('a municipality beside a word narrows the search, and can be taken as a mere word again', async () => {
  const { old, shared, town, far } = world
  for (const typed of ['益城町 移動', '移動　ましき', '益城 移動']) {
    const page = await desk(typed)
    expect(page.found.hits.map(({ number }) => number)).toEqual([old.number, shared.number])
    expect(page.municipalities).toMatchObject([{ id: town.id, count: 2 }])
    expect(page.places.map(({ name }) => name)).toEqual(['益城町'])
  }
  expect(await numbers('熊本県 移動')).toEqual([old.number, far.number, shared.number])
  expect(await numbers('益城町 移動', { exact: 'yes' })).toEqual([])
})

test('other names of a theme are looked for too, and said; short Latin names are not', async () => {
  const { shared } = world
  const page = await desk('乗合輸送')
  expect(page.found.hits.map(({ number }) => number)).toEqual([shared.number])
  expect(page.words).toEqual([['乗合輸送', 'おでかけ支援']])
  expect(await numbers('乗合輸送', { exact: 'yes' })).toEqual([])
})

test('it is narrowed down by where, state, year, theme, officer and prefecture', async () => {
  const { old, shared, far, theme, kumamoto } = world
  expect(await numbers('移動', { where: 'title' })).toEqual([old.number])
  expect(await numbers('移動', { where: 'text' })).toEqual([far.number, shared.number, old.number])
  expect(await numbers('資料', { where: 'note' })).toEqual([])
  expect(await numbers('移動', { state: 'in_consultation' })).toEqual([shared.number])
  expect(await numbers('移動', { year: '2024' })).toEqual([old.number])
  expect(await numbers('移動', { theme: theme.key })).toEqual([])
  expect(await numbers('移動', { officer: world.officer.membershipId })).toEqual([])
  expect(await numbers('移動', { prefecture: kumamoto.prefectureCode })).toHaveLength(3)
  expect(await numbers('移動', { prefecture: '999999' })).toEqual([])
  expect(await numbers('移動', { state: 'nonsense', year: 'x' })).toHaveLength(3)
})

test('notes and contacts are found by the desk alone; what is shared by the town and its prefecture', async () => {
  const { staff, prefecture, shared } = world
  const neighbour = await staffOf(world.other)
  for (const secret of ['首長の意向', '濵子']) {
    expect((await numbers(secret)).length).toBeGreaterThan(0)
    expect(await own(staff, secret)).toEqual([])
    expect(await own(prefecture, secret)).toEqual([])
  }
  for (const typed of ['要綱案', '吉野', '送迎']) {
    expect(await own(staff, typed)).toEqual([shared.number])
    expect(await own(prefecture, typed)).toEqual([shared.number])
    expect(await own(neighbour, typed)).toEqual([])
  }
  expect(await own(prefecture, '移動')).toEqual([shared.number])
})

test('the name of a file is found from receipt on, one in a note by the desk alone', async () => {
  const { staff, officer, shared } = world
  const file = (fileName: string) => ({
    ...{ fileName, format: 'pdf', contentType: 'application/pdf', bytes: 9, sha256: 'x'.repeat(64) },
    storageKey: crypto.randomUUID(),
  })
  const draft = await createDraft({ staff, title: '下書き' })
  const attach = (actor: Actor, kind: string, id: string, name: string) =>
    asActor(actor, (tx) => attachFiles(tx, actor, kind, id, [file(name)]))
  await attach(staff, 'consultation', draft.id, '秘密計画.pdf')
  expect(await numbers('秘密計画')).toEqual([])
  const sent = await asActor(staff, (tx) => submitConsultation(tx, staff, draft.id))
  if (sent instanceof Refusal) throw new Error('refused')
  expect(await own(staff, '秘密計画')).toEqual([sent.number])
  const note = await asActor(officer, (tx) => keepNote(tx, officer, shared.number, { body: '添付あり' }))
  await attach(officer, 'dialogue_entry', note.id, '内部資料.pdf')
  expect(await numbers('内部資料')).toEqual([shared.number])
  expect(await own(staff, '内部資料')).toEqual([])
})
