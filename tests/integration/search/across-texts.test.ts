import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { completeConsultation } from '@/lib/consultations/complete'
import { setSharing } from '@/lib/consultations/share'
import { asActor } from '@/lib/db/as-actor'
import { keepNote } from '@/lib/dialogue/keep-note'
import { reply } from '@/lib/dialogue/reply'
import { answerQuestion } from '@/lib/questions/answer'
import { askQuestions } from '@/lib/questions/ask'
import { type Conditions, searchConsultations } from '@/lib/search/search'
import { asTyped } from '@/lib/search/synonyms'
import { searchWords } from '@/lib/search/words'
import { setThemes } from '@/lib/triage/set-themes'
import { createConsultation } from '@/tests/factories/consultations'
import { createTheme } from '@/tests/factories/menus'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { officerOf, prefectureStaffOf, staffOf } from '@/tests/factories/people'

type World = Awaited<ReturnType<typeof fill>>
let world: World
beforeAll(async () => {
  world = await fill()
})

async function fill() {
  const bureau = await createBureau()
  const officer = await officerOf(bureau)
  const prefecture = await createPrefecture({ bureau })
  const staff = await staffOf(await createMunicipality({ prefecture }))
  const text = { body: '外出の手段が少ない。', wishes: '事例。' }
  const spread = await createConsultation({ staff, ...text, title: '移動の相談' })
  const other = await createConsultation({ staff, ...text, title: '畑仕事の相談', sharedWithPrefecture: true })
  await asActor(officer, async (tx) => {
    await reply(tx, officer, spread.number, { body: '乗合バスの好事例を送ります', isAnswer: false })
    await keepNote(tx, officer, spread.number, { body: '議会で問題となる見込み' })
    await reply(tx, officer, other.number, { body: '農福連携の担い手', isAnswer: false })
  })
  return { officer, staff, prefecture: await prefectureStaffOf(prefecture), spread, other }
}

const look = (actor: Actor, typed: string, conditions: Conditions = {}) =>
  asActor(actor, (tx) => searchConsultations(tx, asTyped(searchWords(typed)), conditions))
const numbers = async (actor: Actor, typed: string, conditions?: Conditions) =>
  (await look(actor, typed, conditions)).hits.map(({ number }) => number)

test.each(['移動 バス', '移動 乗合バスの', 'バ 移', '手段 好事例 相談'])(
  'the words of %j stand in different texts of one consultation',
  async (typed) => {
    for (const reader of [world.officer, world.staff]) {
      const { count, hits } = await look(reader, typed)
      expect(count).toBe(1)
      expect(hits.map(({ number }) => number)).toEqual([world.spread.number])
    }
  },
)

test('each text in which a word stands is quoted, with its kind', async () => {
  const [hit] = (await look(world.officer, '移動 手段 バス 議会')).hits
  expect(hit?.title.filter((piece) => piece.hit)).toEqual([{ text: '移動', hit: true }])
  const quoted = hit?.excerpts.map(({ where, pieces }) => [
    where,
    pieces.filter((one) => one.hit).map(({ text }) => text),
  ])
  expect(quoted).toHaveLength(3)
  expect(Object.fromEntries(quoted ?? [])).toEqual({ text: ['手段'], dialogue: ['バス'], note: ['議会'] })
})

test.each(['移動 議会', '移動 問題となる', 'バス 議', '議会 問題'])(
  'a word of an internal note neither finds nor counts %j for the other sides',
  async (typed) => {
    const { officer, staff, prefecture, spread } = world
    expect(await numbers(officer, typed)).toEqual([spread.number])
    for (const reader of [staff, prefecture]) expect((await look(reader, typed)).count).toBe(0)
  },
)

test('words of two consultations find neither, and one kind of text must hold all the words', async () => {
  const { officer, spread } = world
  expect(await numbers(officer, 'バス 担い手')).toEqual([])
  expect(await numbers(officer, 'バス 好事例', { where: 'dialogue' })).toEqual([spread.number])
  expect(await numbers(officer, '移動 バス', { where: 'dialogue' })).toEqual([])
  expect(await numbers(officer, '移動 相談', { where: 'title' })).toEqual([spread.number])
  expect(await numbers(officer, '移動 手段', { where: 'title' })).toEqual([])
})

test('what changes later is searched as it stands then', async () => {
  const { officer, staff, prefecture, spread, other } = world
  expect(await numbers(prefecture, '畑仕事 農福')).toEqual([other.number])
  expect(await numbers(prefecture, '移動')).toEqual([])
  await asActor(staff, (tx) => setSharing(tx, staff, spread.number, { shared: 'yes' }))
  expect(await numbers(prefecture, '移動 バス')).toEqual([spread.number])
  expect(await numbers(prefecture, '移動 議会')).toEqual([])
  const theme = await createTheme()
  await asActor(officer, (tx) => setThemes(tx, officer, spread.number, { themeKeys: [theme.key], seen: '' }))
  expect(await numbers(officer, '相談', { theme: theme.key })).toEqual([spread.number])
  const question = { row: 1, body: '人口はどのくらいですか', addressee: 'municipality', addresseeName: '', dueOn: null }
  const asked = await asActor(officer, (tx) => askQuestions(tx, officer, other.number, [question as never]))
  expect(await numbers(staff, '畑仕事 三千人')).toEqual([])
  const [id = ''] = 'ids' in asked ? asked.ids : []
  await asActor(staff, (tx) => answerQuestion(tx, staff, id, { answer: '三千人です' }))
  expect(await numbers(staff, '畑仕事 三千人')).toEqual([other.number])
  expect(await numbers(officer, '畑', { state: 'completed' })).toEqual([])
  const closing = { completion: 'answered_on_spot', message: '以上です' } as const
  await asActor(officer, (tx) => completeConsultation(tx, officer, other.number, closing))
  expect(await numbers(officer, '畑', { state: 'completed' })).toEqual([other.number])
})
