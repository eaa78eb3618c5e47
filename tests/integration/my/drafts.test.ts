import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { beginDraft, saveSituation, saveTrouble, saveWishes } from '@/lib/consultations/draft'
import { readDraft } from '@/lib/consultations/read-draft'
import { sendDraft } from '@/lib/consultations/send-draft'
import { SituationStep, TroubleStep } from '@/lib/consultations/step-input'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { createTheme } from '@/tests/factories/menus'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { prefectureStaffOf, staffOf } from '@/tests/factories/people'

const begin = (actor: Actor) => asActor(actor, (tx) => beginDraft(tx, actor, { form: 'full' }))
const read = (actor: Actor, id: string) => asActor(actor, (tx) => readDraft(tx, actor, id))

test('A step is saved with its themes, seen by colleagues and by nobody else', async () => {
  const municipality = await createMunicipality()
  const staff = await staffOf(municipality)
  const theme = await createTheme()
  const { id } = await begin(staff)
  const typed = TroubleStep.parse({ title: '移動の足がない', themeKeys: theme.key, stage: 'trial', version: '1' })
  await asActor(staff, (tx) => saveTrouble(tx, staff, id, typed))

  const colleague = await staffOf(municipality)
  expect(await read(colleague, id)).toMatchObject({
    title: '移動の足がない',
    stage: 'trial',
    version: 2,
    themes: [{ themeKey: theme.key }],
  })
  const stranger = await staffOf(await createMunicipality())
  expect(await read(stranger, id)).toBeNull()
  await expect(asActor(stranger, (tx) => saveTrouble(tx, stranger, id, typed))).rejects.toThrow(NotFound)
})

test('Going on requires the title; putting aside requires nothing', () => {
  expect(TroubleStep.safeParse({ title: '', version: '1' }).success).toBe(false)
  expect(TroubleStep.safeParse({ title: '', version: '1', leave: 'check' }).success).toBe(false)
  expect(TroubleStep.parse({ title: '', version: '1', leave: 'later' })).toMatchObject({ leave: 'later', title: '' })
})

test('The Enter key goes on, and looks for a theme only from words that were not looked for yet', () => {
  const enter = (typed: object) => TroubleStep.parse({ title: '移動', version: '1', ...typed }).leave
  expect(enter({})).toBe('next')
  expect(enter({ theme: '', found: '' })).toBe('next')
  expect(enter({ theme: '買い物', found: '' })).toBe('search')
  expect(enter({ theme: '買い物', found: '買い物' })).toBe('next')
  expect(enter({ theme: '買い物', found: '', leave: 'later' })).toBe('later')
})

test('Whoever saves over a newer text is shown it and changes nothing', async () => {
  const municipality = await createMunicipality()
  const [one, other] = [await staffOf(municipality), await staffOf(municipality)]
  const { id } = await begin(one)
  const save = (actor: Actor, body: string, version: string) =>
    asActor(actor, (tx) => saveSituation(tx, actor, id, SituationStep.parse({ body, version })))
  await save(one, '先に書いた', '1')
  const late = await save(other, '後から書いた', '1').catch((error: unknown) => error)
  expect(late).toBeInstanceOf(InvalidTransition)
  expect(late).toMatchObject({ theirs: { body: '先に書いた' } })
  expect(await read(other, id)).toMatchObject({ body: '先に書いた' })
  await save(other, '見比べて書いた', '2')
  expect(await read(one, id)).toMatchObject({ body: '見比べて書いた' })
})

test('A wish for a day gone by is refused, one for today is kept', async () => {
  const staff = { ...(await staffOf(await createMunicipality())), clock: '2027-02-09T00:30:00+09:00' }
  const { id } = await begin(staff)
  const wish = (desiredBy: string) =>
    asActor(staff, (tx) => saveWishes(tx, staff, id, { wishes: '事例を知りたい', menuIds: [], desiredBy }))
  expect(await wish('2027-02-08')).toEqual(new Refusal([{ field: 'desiredBy', key: 'notPast' }]))
  await wish('2027-02-09')
  expect((await read(staff, id))?.desiredBy).toEqual(new Date('2027-02-09T00:00:00Z'))
})

test('Sending an unfinished draft names everything missing and receives nothing', async () => {
  const staff = await staffOf(await createMunicipality(), { name: '窓口 太郎' })
  const { id } = await begin(staff)
  const sent = await asActor(staff, (tx) => sendDraft(tx, staff, id))
  expect(sent).toBeInstanceOf(Refusal)
  expect(sent).toMatchObject({ errors: [{ field: 'title' }, { field: 'body' }] })
  expect(await read(staff, id)).not.toBeNull()
})

test('A prefecture writes for its own municipalities alone, and keeps seeing what it passed on', async () => {
  const bureau = await createBureau()
  const [prefecture, neighbour] = [await createPrefecture({ bureau }), await createPrefecture({ bureau })]
  const [town, foreign] = [
    await createMunicipality({ prefecture }),
    await createMunicipality({ prefecture: neighbour }),
  ]
  const staff = await prefectureStaffOf(prefecture)
  const beginFor = (askingOrganisationId: string) =>
    asActor(staff, (tx) => beginDraft(tx, staff, { form: 'quick', askingOrganisationId }))
  await expect(beginFor(foreign.id)).rejects.toThrow(NotFound)
  const { id } = await beginFor(town.id)
  expect(await read(staff, id)).toMatchObject({ viaPrefecture: true, sharedWithPrefecture: true })
  expect(await read(await staffOf(town), id)).toBeNull()
})
