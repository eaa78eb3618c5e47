import { expect, test } from 'vitest'
import { saveTrouble } from '@/lib/consultations/draft'
import { submitConsultation } from '@/lib/consultations/submit'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { settleUpload } from '@/lib/workbooks/settle'
import { readUpload } from '@/lib/workbooks/uploads'
import { createDraft } from '@/tests/factories/consultations'
import { createMenu, createTheme } from '@/tests/factories/menus'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { officerOf, prefectureStaffOf, staffOf } from '@/tests/factories/people'
import { download, draftOf, fillIn, handIn } from './filled-in'

async function town() {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const municipality = await createMunicipality({ prefecture })
  return { bureau, prefecture, municipality, staff: await staffOf(municipality) }
}

test('a blank form that was filled in becomes a draft, with what could not be read beside it', async () => {
  const { staff, municipality } = await town()
  const [theme, menu] = [await createTheme({ name: '見守りの担い手' }), await createMenu()]
  const filled = await fillIn(await download(staff), {
    件名: '移動手段がない地区がある',
    現状と課題: '　一行目\n"二行目"',
    'テーマ 1': theme.name,
    'テーマ 2': '宇宙開発',
    '希望する支援策 1': menu.name,
    希望する時期: '令和２年１月１日',
    電話番号: '０９６（２８６）３１１１',
  })
  const upload = await handIn(staff, filled)
  expect([upload.state, upload.consultation?.state]).toEqual(['placed', 'draft'])
  expect(upload.problems.map(({ address, key, text }) => [address, key, text])).toEqual([
    ['B6', 'theme', '宇宙開発'],
    ['B14', 'past', '令和２年１月１日'],
  ])
  const draft = await draftOf(await staffOf(municipality), upload.consultation?.id)
  expect(draft).toMatchObject({
    ...{ title: '移動手段がない地区がある', body: '一行目\n"二行目"', desiredBy: null, contactPhone: '096-286-3111' },
    themes: [{ themeKey: theme.key }],
    desiredMenus: [{ menuId: menu.id }],
  })
})

test('the form of a draft updates that draft; a line taken out of the form leaves its answer alone', async () => {
  const { staff } = await town()
  const { id } = await createDraft({ staff, wishes: '近隣の事例を知りたい。' })
  const form = await download(staff, id)
  const same = await handIn(staff, await fillIn(form, {}))
  expect([same.consultation?.id, same.problems, same.strays]).toEqual([id, [], []])
  const before = await draftOf(staff, id)
  const upload = await handIn(
    staff,
    await fillIn(await download(staff, id), { 件名: '直した件名', 窓口に望むこと: '' }),
  )
  expect(upload.consultation?.id).toBe(id)
  const { title, body, wishes } = await draftOf(staff, id)
  expect({ title, body, wishes }).toEqual({ title: '直した件名', body: before.body, wishes: '' })
})

test('a draft changed since is left alone until somebody has seen both', async () => {
  const { staff } = await town()
  const { id } = await createDraft({ staff, title: 'はじめの件名' })
  const form = await download(staff, id)
  const trouble = { themeKeys: [], stage: null }
  await asActor(staff, (tx) => saveTrouble(tx, staff, id, { title: '同僚の件名', ...trouble }))
  const upload = await handIn(staff, await fillIn(form, { 件名: '端末で直した件名' }))
  expect([upload.state, upload.waitingFor, (await draftOf(staff, id)).title]).toEqual([
    'waiting',
    'choice',
    '同僚の件名',
  ])

  const settle = (choice: 'update' | 'new' | 'set_aside', version: number) =>
    asActor(staff, (tx) => settleUpload(tx, staff, upload.id, { choice, version, askingOrganisationId: null }))
  const seen = upload.consultation?.version ?? 0
  await asActor(staff, (tx) => saveTrouble(tx, staff, id, { title: 'さらに変えた件名', ...trouble }))
  await expect(settle('update', seen)).rejects.toThrow(InvalidTransition)
  expect((await draftOf(staff, id)).title).toBe('さらに変えた件名')
  await settle('new', 0)
  const settled = await asActor(staff, (tx) => readUpload(tx, upload.id))
  expect((await draftOf(staff, settled?.consultation?.id)).title).toBe('端末で直した件名')
  expect((await draftOf(staff, id)).title).toBe('さらに変えた件名')
  await expect(settle('update', seen + 1)).rejects.toThrow(InvalidTransition)
})

test('a form whose draft was sent becomes a new draft and says so', async () => {
  const { staff } = await town()
  const { id } = await createDraft({ staff })
  const form = await download(staff, id)
  await asActor(staff, (tx) => submitConsultation(tx, staff, id))
  const upload = await handIn(staff, await fillIn(form, {}))
  expect(upload.problems.map(({ key }) => key)).toEqual(['gone'])
  expect(upload.consultation?.id).not.toBe(id)
})

test('a form of another municipality touches nothing of it, and nobody else sees what came in', async () => {
  const { staff, bureau } = await town()
  const stranger = (await town()).staff
  const neighbour = await staffOf(await createMunicipality({ bureau }))
  const { id } = await createDraft({ staff, title: '益城の件名' })
  const upload = await handIn(neighbour, await fillIn(await download(staff, id), { 件名: '書き換え' }))
  expect(upload.consultation?.id).not.toBe(id)
  expect((await draftOf(staff, id)).title).toBe('益城の件名')
  for (const other of [staff, stranger, await officerOf(bureau)]) {
    expect(await asActor(other, (tx) => readUpload(tx, upload.id))).toBeNull()
    const input = { choice: 'set_aside', version: 0, askingOrganisationId: null } as const
    await expect(asActor(other, (tx) => settleUpload(tx, other, upload.id, input))).rejects.toThrow(NotFound)
  }
})

test('a prefecture names the municipality; a name nobody knows waits to be chosen', async () => {
  const { prefecture, municipality } = await town()
  const writer = await prefectureStaffOf(prefecture)
  const lines = { 件名: '県を通じた相談', 現状と課題: '本文' }
  const named = await handIn(
    writer,
    await fillIn(await download(writer), { ...lines, 相談する市町村: municipality.name }),
  )
  expect(named.consultation).toMatchObject({ viaPrefecture: true, askingOrganisation: { name: municipality.name } })

  const unknown = await handIn(writer, await fillIn(await download(writer), { ...lines, 相談する市町村: '幻の町' }))
  expect([unknown.state, unknown.waitingFor, unknown.consultation]).toEqual(['waiting', 'municipality', null])
  expect(unknown.problems.map(({ address, text }) => [address, text])).toEqual([['B3', '幻の町']])
  const choose = (askingOrganisationId: string | null) =>
    asActor(writer, (tx) => settleUpload(tx, writer, unknown.id, { choice: 'new', version: 0, askingOrganisationId }))
  expect(await choose(null)).toMatchObject({ errors: [{ field: 'askingOrganisationId', key: 'choose' }] })
  await expect(choose((await createMunicipality()).id)).rejects.toThrow(NotFound)
  await choose(municipality.id)
  const settled = await asActor(writer, (tx) => readUpload(tx, unknown.id))
  expect(settled).toMatchObject({ state: 'placed', consultation: { title: '県を通じた相談', viaPrefecture: true } })
})
