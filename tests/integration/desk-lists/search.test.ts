import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { asActor } from '@/lib/db/as-actor'
import { findMunicipalities, municipalitiesMeant } from '@/lib/organisations/find-municipality'
import { SearchInput } from '@/lib/search/filters'
import { readSearchPage } from '@/lib/search/read-page'
import { isReceived, searchConsultations } from '@/lib/search/search'
import { asTyped } from '@/lib/search/synonyms'
import { searchWords } from '@/lib/search/words'
import { createConsultation, createDraft } from '@/tests/factories/consultations'
import { createBureau, createMunicipality, createPrefecture, type Municipality } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { officerOf } from '@/tests/factories/people'
import { type Desk, onConsultation } from './desk-world'
import { asSuperuser, fillDesk } from './many'

let officer: Desk
let staff: Actor
let town: Municipality
let number: string
beforeAll(async () => {
  const bureau = await createBureau()
  officer = { ...(await officerOf(bureau)), bureauId: bureau.id }
  const prefecture = await createPrefecture({ bureau, name: '熊本県' })
  town = await createMunicipality({ prefecture, name: '益城町' })
  await ownerQuery("UPDATE organisations SET kana = 'ましきまち', name_en = 'Mashiki Town' WHERE id = $1", [town.id])
  await createMunicipality({ prefecture, name: '上益城町' })
  const made = await createConsultation({
    municipality: town,
    title: 'ＩＣＴによる見守り',
    body: '独居高齢者の\n買い物弱者が増えた。C:\\共有',
    wishes: '移動支援の事例。終',
  })
  staff = made.staff
  number = made.number
  await onConsultation(officer, made.id, async (tx, row) => {
    const said = { ...ownedBy(row), authorName: '窓口', authorSide: 'desk', occurredAt: new Date() }
    await tx.dialogueEntry.createMany({
      data: { ...said, kind: 'message', audience: 'shared', body: '近隣の好事例を送ります' },
    })
    await tx.dialogueEntry.createMany({
      data: { ...said, kind: 'note', audience: 'internal', body: '首長の意向に注意' },
    })
  })
  await createDraft({ staff, title: '下書きの秘密' })
})

const search = (typed: string, actor: Actor = officer) =>
  asActor(actor, (tx) => searchConsultations(tx, asTyped(searchWords(typed))))

test.each([
  ['two characters', '移動'],
  ['one character', '独'],
  ['one character at the end of a text', '終'],
  ['three and more characters', '買い物弱者'],
  ['across the end of a line', '高齢者の買い物'],
  ['half width', 'ict'],
  ['full width', 'ｉｃｔ'],
  ['words of several fields', '見守り　移動'],
  ['words of several texts', '見守り 首長 好事例'],
  ['a receipt number', '00001'],
  ['the dialogue', '好事例'],
  ['an internal note', '首長の意向'],
  ['a backslash', '\\共'],
  ['a lone backslash', '\\'],
])('the desk finds %s', async (_, typed) => {
  const { count, hits } = await search(typed)
  expect(count).toBe(1)
  expect(hits).toMatchObject([{ number, municipality: '益城町', state: 'received' }])
  expect(
    [...hits[0]!.title, ...hits[0]!.excerpts.flatMap(({ pieces }) => pieces)].some(({ hit }) => hit) ||
      typed === '00001',
  ).toBe(true)
})

test.each(['', '　', '弱者買い', '見守り ない言葉', '下書きの秘密', "'", '"&|!():*', 'ない言葉'])(
  '%j finds nothing',
  async (typed) => {
    expect(await search(typed)).toEqual({ count: 0, cap: 1000, hits: [], next: null, previous: null })
  },
)

test('what is internal is found by the desk alone, and nothing by another bureau', async () => {
  const stranger = await officerOf(await createBureau())
  expect((await search('首長の意向', staff)).count).toBe(0)
  expect((await search('好事例', staff)).count).toBe(1)
  expect((await search('移動', stranger)).count).toBe(0)
  expect(await asActor(officer, (tx) => isReceived(tx, number))).toBe(true)
  expect(await asActor(stranger, (tx) => isReceived(tx, number))).toBe(false)
})

test('a municipality is found by code, kanji, kana and English, the very name first', async () => {
  const names = async (typed: string) =>
    (await asActor(officer, (tx) => findMunicipalities(tx, { bureauId: officer.bureauId }, typed))).map(
      ({ name }) => name,
    )
  expect(await names(town.code)).toEqual(['益城町'])
  expect(await names('益城町')).toEqual(['益城町', '上益城町'])
  for (const typed of ['ましき', 'マシキ', 'ﾏｼｷ', 'mashiki', '熊本県益城町', '熊本　ましき'])
    expect(await names(typed)).toEqual(['益城町'])
  expect(await names('熊本')).toHaveLength(3)
  expect(await names('%')).toEqual([])
  expect(await names(' ')).toEqual([])
  const meant = await asActor(officer, (tx) => municipalitiesMeant(tx, officer.bureauId, '益城町'))
  expect(meant.map(({ name }) => name)).toEqual(['益城町'])
})

test('words that name a municipality lead to its consultations, though no text holds them', async () => {
  const page = (typed: string) =>
    asActor(officer, (tx) => readSearchPage(tx, officer.bureauId, SearchInput.parse({ q: typed })))
  for (const typed of [town.code, '益城町', 'ましき', 'マシキ', 'mashiki', '熊本県益城町']) {
    const { municipalities, found } = await page(typed)
    expect(municipalities[0]).toMatchObject({ name: '益城町', code: town.code, count: 1 })
    expect(found.count).toBe(0)
  }
  expect((await page('上益城町')).municipalities).toMatchObject([{ name: '上益城町', count: 0 }])
  expect(await page('見守り')).toMatchObject({ municipalities: [], moreMunicipalities: false, found: { count: 1 } })
  expect(await page('')).toMatchObject({ municipalities: [], isAsked: false })
})

test('a long result is counted up to a thousand and paged without gaps or repeats', async () => {
  const bureau = await createBureau()
  const desk = await officerOf(bureau)
  const asking = await createMunicipality({ bureau })
  const office = { bureauId: bureau.id, prefectureCode: asking.prefectureCode, organisationIds: [asking.id] }
  await asSuperuser(async (client) => {
    await fillDesk(client, { ...office, officerIds: [desk.membershipId], count: 1100 })
    await client.query(
      `SELECT app.keep_search_text('title', id, id, 'shared', title) FROM consultations WHERE bureau_id = $1`,
      [bureau.id],
    )
  })
  const first = await search('通いの場', desk)
  expect(first.count).toBe(1001)
  const seen: string[] = []
  let page = first
  for (;;) {
    seen.push(...page.hits.map((hit) => hit.number))
    const { next } = page
    if (!next) break
    page = await asActor(desk, (tx) => searchConsultations(tx, [['通いの場']], {}, next))
  }
  expect(seen).toHaveLength(1000)
  expect(new Set(seen).size).toBe(1000)
})
