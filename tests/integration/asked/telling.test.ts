import { expect, test } from 'vitest'
import { publishTelling, withdrawTelling } from '@/lib/asked/settle'
import { listWaitingElsewhere } from '@/lib/consultations/list-waiting-elsewhere'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { officerOf, staffOf } from '@/tests/factories/people'
import { createCase } from '@/tests/factories/supports'
import { noticesOf } from '../desk/desk-world'
import { answer, ask, change, publicly, talkedCase } from './told-case'

test('with the municipality’s yes everybody reads the words without its name, and nobody any more once either side takes them back', async () => {
  const of = await talkedCase()
  await ask(of)
  expect(await publicly(of)).toEqual([])
  const waits = async () =>
    (await asActor(of.staff, (tx) => listWaitingElsewhere(tx, of.staff))).map(({ kind }) => kind)
  expect(await waits()).toEqual(['telling'])
  await answer(of, { place: 'prefecture' })
  expect(await waits()).toEqual([])
  const [out, ...others] = await publicly(of)
  expect(others).toEqual([])
  expect(out).toMatchObject({ title: '担い手が足りない', fiscalYear: 2026, themes: [{ key: of.theme }] })
  expect(out?.prefecture?.name).toBeTruthy()
  const raw = await asActor({ kind: 'public' }, (tx) => tx.askedExample.findMany({ where: { id: out!.id } }))
  for (const secret of [of.staff.organisationId, of.staff.organisationName, of.consultation.id, of.number])
    expect(JSON.stringify(raw)).not.toContain(secret)
  expect(await asActor({ kind: 'public' }, (tx) => tx.askedRequest.count())).toBe(0)

  await asActor(of.staff, (tx) => withdrawTelling(tx, of.staff, of.number))
  expect(await publicly(of)).toEqual([])
  await ask(of, { version: 1 })
  await answer(of, { version: 2 })
  expect(await publicly(of)).toHaveLength(1)
  await asActor(of.officer, (tx) => withdrawTelling(tx, of.officer, of.number))
  expect(await publicly(of)).toEqual([])
  const told = (await noticesOf(of.consultation.id)).filter((kind) => kind.startsWith('telling_'))
  expect(told).toEqual(['answered', 'answered', 'answered', 'asked', 'asked', 'settled'].map((one) => `telling_${one}`))
})

test('words that name the office, its people or the number are refused to both sides, what looks like a person once', async () => {
  const of = await talkedCase()
  for (const name of [of.staff.organisationName, of.staff.name.replace(' ', ''), of.number]) {
    const refused = await ask(of, { done: `${name}に伝えた` })
    expect(refused instanceof Refusal && refused.errors).toEqual([{ field: 'done', key: 'tellsWhoAsked' }])
  }
  const person = { asked: '山田課長から相談があった' }
  const refused = await ask(of, person)
  expect(refused instanceof Refusal && refused.errors).toEqual([{ field: 'checked', key: 'namesPerson' }])
  expect(await ask(of, { ...person, checked: 'yes' })).not.toBeInstanceOf(Refusal)
  expect(await change(of, { title: of.staff.organisationName })).toBeInstanceOf(Refusal)
  expect(await ask(of, { version: 1, answerBy: '2020-01-01' })).toBeInstanceOf(Refusal)
  expect(await ask(of, { version: 1, themeKeys: ['no_such_theme'] })).toBeInstanceOf(Refusal)
})

test('the municipality’s own words are out only once the desk has looked at them; new words of the desk are asked for anew', async () => {
  const of = await talkedCase()
  await ask(of)
  await change(of)
  expect(await publicly(of)).toEqual([])
  const publish = (version: number) =>
    asActor(of.officer, (tx) => publishTelling(tx, of.officer, of.number, { version }))
  await expect(publish(1)).rejects.toThrow(InvalidTransition)
  await publish(2)
  expect(await publicly(of)).toMatchObject([{ title: '直した見出し', done: '直した対応' }])
  await ask(of, { version: 2, title: '窓口が改めた見出し' })
  expect(await publicly(of)).toEqual([])
  await expect(answer(of, { version: 2 })).rejects.toThrow(InvalidTransition)
  await answer(of, { version: 3 })
  expect(await publicly(of)).toMatchObject([{ title: '窓口が改めた見出し' }])
})

test('a no stays a no until it is asked anew, and of two answers at once the first stands', async () => {
  const of = await talkedCase()
  await ask(of)
  await answer(of, { answer: 'decline' })
  await expect(answer(of)).rejects.toThrow(InvalidTransition)
  await expect(asActor(of.staff, (tx) => withdrawTelling(tx, of.staff, of.number))).rejects.toThrow(InvalidTransition)
  await ask(of, { version: 1 })
  const said = await Promise.allSettled([answer(of, { version: 2 }), answer(of, { version: 2, answer: 'decline' })])
  expect(said.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('nobody but its desk asks, nobody but who asked answers, and nothing is asked before something was said', async () => {
  const of = await talkedCase()
  await ask(of)
  const neighbour = await staffOf(await createMunicipality())
  await expect(answer(of, {}, neighbour)).rejects.toThrow(NotFound)
  await expect(answer(of, {}, of.officer)).rejects.toThrow(NotPermitted)
  const stranger = await officerOf(await createBureau())
  await expect(ask({ ...of, officer: stranger })).rejects.toThrow(NotFound)
  await expect(ask({ ...of, officer: of.staff })).rejects.toThrow(NotPermitted)
  const early = await createCase()
  const untold = { ...early, number: early.consultation.number, theme: of.theme }
  await expect(ask(untold)).rejects.toThrow(InvalidTransition)
})

test('the database lets no step be skipped and no text change under a consent', async () => {
  const of = await talkedCase()
  await ask(of)
  const change_ = (by: typeof of.staff, data: object) =>
    asActor(by, (tx) => tx.askedRequest.updateMany({ where: { consultationId: of.consultation.id }, data }))
  const agreed = { state: 'agreed', consentedVersion: 1, answeredAt: new Date(), answeredByName: '窓口' }
  await expect(change_(of.officer, agreed)).rejects.toThrow()
  await expect(change_(of.staff, { ...agreed, title: '別の見出し' })).rejects.toThrow()
  await expect(change_(of.staff, { state: 'agreed' })).rejects.toThrow()
  await answer(of)
  await expect(change_(of.officer, { title: '別の見出し', version: 2, consentedVersion: 2 })).rejects.toThrow()
  await expect(change_(of.officer, { place: 'prefecture' })).rejects.toThrow()
  const [out] = await publicly(of)
  await expect(asActor(of.officer, (tx) => tx.askedExample.deleteMany({ where: { id: out!.id } }))).rejects.toThrow()
})
