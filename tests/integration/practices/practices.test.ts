import { expect, test } from 'vitest'
import { saveSituation, saveTrouble } from '@/lib/consultations/draft'
import { listSimilarOwn } from '@/lib/consultations/list-similar-own'
import { readDraft } from '@/lib/consultations/read-draft'
import { asActor } from '@/lib/db/as-actor'
import { listPracticeChoices, listPractices, PracticeListInput } from '@/lib/practices/list'
import { readPractice } from '@/lib/practices/read'
import { suggestPractices } from '@/lib/practices/suggest'
import { createConsultation, createDraft } from '@/tests/factories/consultations'
import { createTheme } from '@/tests/factories/menus'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { advisorOf, officerOf, staffOf } from '@/tests/factories/people'
import { createPractice } from '@/tests/factories/practices'

async function openTown() {
  const bureau = await createBureau()
  const town = await createMunicipality({ bureau })
  const theme = await createTheme({ name: '離島の見守り' })
  return { bureau, town, theme, staff: await staffOf(town) }
}

type Staff = Awaited<ReturnType<typeof staffOf>>

/** A draft with this title, text and themes, as its forms show it. */
async function write(staff: Staff, title: string, themeKeys: string[] = [], body = '') {
  const { id } = await createDraft({ staff })
  return await asActor(staff, async (tx) => {
    await saveTrouble(tx, staff, id, { title, themeKeys, stage: null })
    await saveSituation(tx, staff, id, { body })
    const draft = await readDraft(tx, staff, id)
    if (!draft) throw new Error('the draft is gone')
    return draft
  })
}

test('While one writes, practices with themes or words in common are suggested, the most alike first, each saying why', async () => {
  const { town, theme, staff } = await openTown()
  const of = { organisationId: town.id }
  const byWord = await createPractice({ ...of, title: '薩摩藷畑の髙齢者見守隊' })
  const byBoth = await createPractice({ ...of, title: '薩摩藷畑の当番', themeKeys: [theme.key] })
  await createPractice({ ...of, title: '薩摩藷畑の計画', themeKeys: [theme.key], publishedAt: null })
  await createPractice({ ...of, title: '薩摩藷畑の来年', themeKeys: [theme.key], publishedAt: '2099-04-01' })
  const suggested = async (...draft: Parameters<typeof write>) => {
    const written = await write(...draft)
    const found = await asActor(staff, (tx) => suggestPractices(tx, written))
    return found.map(({ id, themes, words }) => [id, themes.map(({ name }) => name), words])
  }
  expect(await suggested(staff, '薩摩藷畑の相談', [theme.key])).toEqual([
    [byBoth.id, ['離島の見守り'], ['薩摩藷畑', '薩摩']],
    [byWord.id, [], ['薩摩藷畑', '薩摩']],
  ])
  expect(await suggested(staff, '支援について', [], '薩摩藷畑で、見守隊をつくりたい。')).toContainEqual([
    byWord.id,
    [],
    ['薩摩藷畑', '見守隊', '薩摩'],
  ])
  expect(await suggested(staff, '支援の相談')).toEqual([])
})

test("A municipality's own earlier consultations say why they are named, too", async () => {
  const { staff } = await openTown()
  const { number } = await createConsultation({ staff, title: '薩摩藷畑の見守り', body: '担い手が少ない。' })
  const draft = await write(staff, '薩摩藷畑の担い手')
  const [similar] = await asActor(staff, (tx) => listSimilarOwn(tx, draft, staff))
  expect(similar).toMatchObject({ number, words: ['薩摩藷畑', '薩摩'] })
})

test('The list is narrowed down by theme and words, in any form of the letters, and goes on page by page', async () => {
  const { town, theme, staff } = await openTown()
  for (let n = 1; n <= 21; n += 1)
    await createPractice({ organisationId: town.id, title: `𠮷野${n}番の取組`, themeKeys: [theme.key] })
  const list = (typed: Record<string, string>) =>
    asActor(staff, async (tx) => {
      const { rows, count } = await listPractices(tx, PracticeListInput.parse(typed))
      return [rows.length, count]
    })
  expect(await list({ theme: theme.key })).toEqual([20, 21])
  expect(await list({ theme: theme.key, page: '2' })).toEqual([1, 21])
  expect(await list({ theme: theme.key, q: '吉野２１番　取組' })).toEqual([1, 1])
  expect(await list({ theme: theme.key, q: town.name, page: 'x' })).toEqual([20, 21])
  expect(await list({ theme: 'no_such_theme' })).toEqual([0, 0])
  const { themes } = await asActor(staff, listPracticeChoices)
  expect(themes.map(({ key }) => key)).toContain(theme.key)
})

test('A published practice is read by everybody, signed in or not; others are not found', async () => {
  const { bureau, town, theme } = await openTown()
  const { id } = await createPractice({ organisationId: town.id, title: '取組', themeKeys: [theme.key] })
  const draft = await createPractice({ organisationId: town.id, title: '取組', publishedAt: null })
  for (const reader of [await officerOf(bureau), await advisorOf()])
    expect(await asActor(reader, (tx) => readPractice(tx, id))).toMatchObject({
      ...{ title: '取組', source: '報告書', organisation: { name: town.name } },
      themes: [{ theme: { key: theme.key } }],
    })
  const officer = await officerOf(bureau)
  for (const other of [draft.id, 'x', '00000000-0000-4000-8000-000000000000'])
    expect(await asActor(officer, (tx) => readPractice(tx, other))).toBeNull()
  expect(await asActor({ kind: 'public' }, (tx) => readPractice(tx, id))).toMatchObject({ id, inquiries: 0 })
  expect(await asActor({ kind: 'public' }, (tx) => readPractice(tx, draft.id))).toBeNull()
})
