import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { listFiled } from '@/lib/practiceDrafts/list-filed'
import { withdrawPractice } from '@/lib/practiceDrafts/publish'
import { readPracticeDraft } from '@/lib/practiceDrafts/read'
import { amendPractice } from '@/lib/practiceDrafts/write'
import { readPractice } from '@/lib/practices/read'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { officerOf, prefectureStaffOf, staffOf } from '@/tests/factories/people'
import { area, bringOut, file, typedAs } from './filed-case'
import { found, publicly } from './flagged-case'

const read = (who: Actor, id: string) => asActor(who, (tx) => readPracticeDraft(tx, id))

test('a municipality files its own practice; it is public only as it was agreed to, and says where it came from', async () => {
  const of = await area()
  const id = await file(of.staff, of.theme, {
    figure1_indicator: '担い手',
    figure1_unit: '人',
    figure1_before: '3',
    figure1_after: '１２',
  })
  expect(await found({ theme: of.theme })).toEqual([])
  expect(await read(of.officer, id)).toMatchObject({
    ...{ state: 'candidate', origin: 'form', filedSide: 'municipality', consultation: null },
    figures: [{ indicator: '担い手', before: '3', after: '12', shown: true }],
    words: [{ kind: 'filed', saidByName: of.staff.name }],
  })
  const changed = { ...of, id }
  await asActor(of.staff, (tx) =>
    amendPractice(tx, of.staff, id, typedAs(of.theme, { version: '1', summary: '直した' })),
  )
  await bringOut(changed)
  const [out] = await found({ theme: of.theme })
  expect(await publicly((tx) => readPractice(tx, out!))).toMatchObject({ origin: 'municipality', summary: '整えた' })
  await asActor(of.staff, (tx) => withdrawPractice(tx, of.staff, id, { reason: 'やめる' }))
  expect(await found({ theme: of.theme })).toEqual([])
})

test('a prefecture files for its municipalities alone, sees what becomes of it, and changes it until the desk begins', async () => {
  const of = await area()
  const id = await file(of.prefecture, of.theme, { municipality: of.town.code! })
  expect(await asActor(of.prefecture, (tx) => listFiled(tx, of.prefecture, 'ofArea'))).toMatchObject([
    { id, organisation: { name: of.town.name } },
  ])
  const amend = (version: string) =>
    asActor(of.prefecture, (tx) =>
      amendPractice(tx, of.prefecture, id, typedAs(of.theme, { version, title: '直した題名' })),
    )
  expect(await amend('1')).toMatchObject({ version: 2 })
  await bringOut({ ...of, id, version: 2 })
  // What the town said to the desk on the way stays between the two.
  const words = await asActor(of.prefecture, (tx) => tx.practiceWord.findMany({ where: { draftId: id } }))
  expect(words.map(({ kind }) => kind).sort()).toEqual(['filed', 'published', 'rewritten'])
  await expect(amend('4')).rejects.toThrow(InvalidTransition)
  const [out] = await found({ theme: of.theme })
  expect(await publicly((tx) => readPractice(tx, out!))).toMatchObject({
    ...{ origin: 'prefecture', organisation: { name: of.town.name } },
  })
  const elsewhere = await createMunicipality({})
  await expect(file(of.prefecture, of.theme, { municipality: elsewhere.code! })).rejects.toThrow(NotFound)
})

test('nobody of another area sees or changes what was filed; a prefecture does not read what its municipalities file themselves', async () => {
  const of = await area()
  const own = await file(of.staff, of.theme)
  const filed = await file(of.prefecture, of.theme, { municipality: of.town.code! })
  const bureau = { id: of.officer.bureauId! } as never
  const others = [
    await staffOf(await createMunicipality({ bureau })),
    await prefectureStaffOf(await createPrefecture({ bureau })),
    await officerOf(await createBureau()),
  ]
  for (const who of others)
    for (const id of [own, filed]) {
      expect(await read(who, id)).toBeNull()
      await expect(asActor(who, (tx) => withdrawPractice(tx, who, id, { reason: 'x' }))).rejects.toThrow(NotFound)
    }
  expect(await read(of.prefecture, own)).toBeNull()
  expect(await read(of.staff, filed)).toMatchObject({ id: filed })
})

test('the desk writes what it was told by telephone; the municipality sees it once it is asked, not before', async () => {
  const of = await area()
  const id = await file(of.officer, of.theme, { municipality: of.town.code!, toldBy: '福祉課' })
  expect(await read(of.officer, id)).toMatchObject({ origin: 'form', filedSide: 'desk', toldBy: '福祉課' })
  expect(await read(of.staff, id)).toBeNull()
  await bringOut({ ...of, id })
  expect(await read(of.staff, id)).toMatchObject({ state: 'published' })
})

test('what is wrong is said at its field, and nothing is written', async () => {
  const of = await area()
  const wrong = async (who: Actor, typed: object) => {
    const done = await file(who, of.theme, typed).catch((error: Refusal) => error)
    return done instanceof Refusal ? done.errors : done
  }
  expect(await wrong(of.officer, {})).toEqual([{ field: 'municipality', key: 'required' }])
  expect(await wrong(of.officer, { municipality: 'どこにもない' })).toEqual([
    { field: 'municipality', key: 'unknownOrganisation' },
  ])
  expect(await wrong(of.prefecture, {})).toEqual([{ field: 'municipality', key: 'choose' }])
  expect(await wrong(of.staff, { figure2_before: '3' })).toEqual([{ field: 'figure2_indicator', key: 'required' }])
  expect(await asActor(of.staff, (tx) => listFiled(tx, of.staff, 'own'))).toEqual([])
})
