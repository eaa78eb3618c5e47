import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { keepNote } from '@/lib/dialogue/keep-note'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { actImport } from '@/lib/imports/act'
import { readImport } from '@/lib/imports/read'
import { startImport } from '@/lib/imports/start'
import { workImport } from '@/lib/jobs/import'
import { searchConsultations } from '@/lib/search/search'
import { assignOfficer } from '@/tests/factories/assignments'
import { createTheme } from '@/tests/factories/menus'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { managerOf, officerOf, staffOf } from '@/tests/factories/people'
import { listTaken, takeBack, takeIn, tryRegister } from './registers'

async function desk() {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ prefecture: await createPrefecture({ bureau }) })
  const officer = await officerOf(bureau, { name: '窓口 花子' })
  await assignOfficer(municipality, officer)
  return { bureau, municipality, officer, manager: await managerOf(bureau) }
}

test('a register is tried first, then taken in quietly, in the fiscal year of its days and under numbers of its own', async () => {
  const { bureau, municipality, officer, manager } = await desk()
  const theme = await createTheme({ name: '居場所づくり' })
  const csv = `相談の台帳\n整理番号,受付日,市町村名,相談件名,相談内容,分野,担当者,対応内容,状況,完了日,庁内メモ
A-1,令和6年3月31日,${municipality.name},通いの場の立ち上げ,本文一,${theme.name},旧担当,事例を紹介,完了,R6.4.5,要注意
A-2,2024/4/1,${municipality.code},移動支援の進め方,本文二,宇宙開発,旧担当,,対応中,,
,2024-13-01,${municipality.name},日付のない相談,,,,,,,
A-4,2024-05-01,幻の町,町のない相談,,,,,,,`
  const tried = await tryRegister(manager, csv)
  expect([tried.state, tried.total, tried.ready, tried.duplicates]).toEqual(['checked', 4, 2, 0])
  expect(tried.problems.map(({ address, key, text }) => [address, key, text])).toEqual([
    ['B5', 'date', '2024-13-01'],
    ['C6', 'municipality', '幻の町'],
    ['F4', 'theme', '宇宙開発'],
  ])
  expect(await listTaken(manager, tried.id)).toEqual([])

  const done = await takeIn(manager, tried.id)
  expect([done.state, done.doneRows]).toEqual(['done', 2])
  expect(await listTaken(manager, tried.id)).toMatchObject([
    {
      ...{ number: `R5-${bureau.letters}-H00001`, fiscalYear: 2023, state: 'completed', channel: 'register' },
      ...{ originalNumber: 'A-1', officerName: '旧担当', answerDueOn: null, themes: [{ themeKey: theme.key }] },
      timeline: [{ kind: 'imported' }],
      dialogue: [{ kind: 'note', audience: 'internal', body: '事例を紹介\n庁内メモ: 要注意' }],
    },
    {
      ...{ number: `R6-${bureau.letters}-H00001`, fiscalYear: 2024, state: 'received', officerName: officer.name },
      dialogue: [{ body: '分野: 宇宙開発' }],
    },
  ])
  expect(await ownerQuery('SELECT count(*)::int AS n FROM number_counters WHERE bureau_id = $1', [bureau.id])).toEqual([
    { n: 0 },
  ])
  const seen = await asActor(await staffOf(municipality), (tx) => tx.dialogueEntry.count())
  expect(seen).toBe(0)
  const found = await asActor(officer, (tx) => searchConsultations(tx, [['立ち上げ']]))
  expect(found.hits.map(({ number }) => number)).toEqual([`R5-${bureau.letters}-H00001`])
  await expect(takeIn(manager, tried.id)).rejects.toThrow(InvalidTransition)
})

test('what is there already is warned of and left out unless asked for', async () => {
  const { municipality, manager } = await desk()
  const line = (number: string, title: string) => `${number},2024-05-07,${municipality.name},${title}\n`
  const head = '受付番号,受付日,市町村,件名\n'
  const first = await tryRegister(manager, head + line('1', '一つめ') + line('2', '二つめ') + line('3', '二つめ'))
  expect([first.ready, first.duplicates]).toEqual([3, 1])
  await takeIn(manager, first.id)
  expect((await listTaken(manager, first.id)).map(({ originalNumber }) => originalNumber)).toEqual(['1', '2'])

  const again = await tryRegister(
    manager,
    head + line('1', '言い換えた一つめ') + line('', '二つめ') + line('9', '新しい'),
  )
  expect(again.problems.map(({ address, key }) => [address, key])).toEqual([
    ['D2', 'duplicate'],
    ['D3', 'duplicate'],
  ])
  await takeIn(manager, again.id, { withDuplicates: true })
  expect(await listTaken(manager, again.id)).toHaveLength(3)
})

test('a register is taken back as a whole, but for what somebody has worked on since', async () => {
  const { municipality, officer, manager } = await desk()
  const lines = ['一つめ', '二つめ', '三つめ'].map((title) => `2024-05-07,${municipality.name},${title}`)
  const { id } = await tryRegister(manager, ['受付日,市町村,件名', ...lines].join('\n'))
  await takeIn(manager, id)
  const [, second] = await listTaken(manager, id)
  await asActor(officer, (tx) => keepNote(tx, officer, second?.number ?? '', { body: '見直した' }))
  const back = await takeBack(manager, id)
  expect([back.state, back.refused]).toEqual(['undone', [second?.number]])
  expect((await listTaken(manager, id)).map(({ title }) => title)).toEqual(['二つめ'])
  const rows = await ownerQuery("SELECT content FROM search_texts WHERE content LIKE '%つめ%' AND bureau_id = $1", [
    manager.bureauId,
  ]).catch(() => [])
  expect(rows.length).toBeLessThanOrEqual(1)
})

test('letters that CP932 or UTF-8 cannot mean are told with their cell; everything else is read in either', async () => {
  const { manager, municipality } = await desk()
  await ownerQuery("UPDATE organisations SET name = '髙森の町' WHERE id = $1", [municipality.id])
  const head = Buffer.from([
    0x8e, 0xf3, 0x95, 0x74, 0x93, 0xfa, 0x2c, 0x8e, 0x73, 0x92, 0xac, 0x91, 0xba, 0x2c, 0x8c, 0x8f, 0x96, 0xbc, 0x0d,
    0x0a,
  ])
  const town = Buffer.from([0xfb, 0xfc, 0x90, 0x58, 0x82, 0xcc, 0x92, 0xac])
  const line = (...title: number[]) =>
    Buffer.concat([Buffer.from('2024-05-07,'), town, Buffer.from(','), Buffer.from(title), Buffer.from('\r\n')])
  const cp932 = Buffer.concat([head, line(0x87, 0x40, 0x88, 0xdb), line(0x88, 0xff, 0x41), line(0xf0, 0x40)])
  const tried = await tryRegister(manager, cp932)
  expect(tried.problems.map(({ address, key }) => [address, key])).toEqual([
    ['C3', 'letters'],
    ['C4', 'letters'],
  ])
  expect(tried.sample.map(({ facts }) => (facts as { title: string }).title)).toEqual(['①維'])
  const utf8 = await tryRegister(manager, '\ufeff受付日,市町村,件名\n2024-05-07,髙森の町,"𠮷野の\n会議"')
  expect([utf8.ready, utf8.problems]).toEqual([1, []])
})

test('only managers of the bureau see a register or take it in', async () => {
  const { municipality, officer, manager, bureau } = await desk()
  const { id } = await tryRegister(manager, `受付日,市町村,件名\n2024-05-07,${municipality.name},一つめ`)
  const start = (actor: typeof manager) => asActor(actor, (tx) => startImport(tx, actor, id, { withDuplicates: false }))
  await expect(start(officer)).rejects.toThrow(NotPermitted)
  const stranger = await managerOf(await createBureau())
  await expect(start(stranger)).rejects.toThrow(NotFound)
  for (const other of [officer, stranger, await staffOf(municipality)])
    expect(await asActor(other, (tx) => readImport(tx, id))).toBeNull()
  const colleague = await managerOf(bureau)
  expect(await asActor(colleague, (tx) => readImport(tx, id))).toMatchObject({ state: 'checked' })
})

test('a register that stopped on the way goes on with the lines that are missing', async () => {
  const { municipality, manager } = await desk()
  const lines = Array.from({ length: 501 }, (_, at) => `2024-05-07,${municipality.name},件名${at}`)
  const { id } = await tryRegister(manager, ['受付日,市町村,件名', ...lines].join('\n'))
  await asActor(manager, (tx) => startImport(tx, manager, id, { withDuplicates: false }))
  expect(await asActor(manager, (tx) => actImport(tx, manager, id))).toBe(true)
  expect(await asActor(manager, (tx) => readImport(tx, id))).toMatchObject({ state: 'running', doneRows: 500 })
  await workImport({ importId: id, membershipId: manager.membershipId, deed: 'act' })
  expect(await asActor(manager, (tx) => readImport(tx, id))).toMatchObject({ state: 'done', doneRows: 501 })
  const numbers = (await listTaken(manager, id)).map(({ number }) => number)
  expect([numbers.length, new Set(numbers).size]).toEqual([501, 501])
})
