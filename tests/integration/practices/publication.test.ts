import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { keepBlackout } from '@/lib/blackoutDays/keep'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { noteConsentToPractice } from '@/lib/practiceDrafts/answer'
import { flagPractice } from '@/lib/practiceDrafts/flag'
import { HeardInput } from '@/lib/practiceDrafts/input'
import { publishPractice, revisePractice, withdrawPractice } from '@/lib/practiceDrafts/publish'
import { readPracticeDraft } from '@/lib/practiceDrafts/read'
import { rewritePractice } from '@/lib/practiceDrafts/write'
import { readPractice } from '@/lib/practices/read'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { managerOf, officerOf, staffOf } from '@/tests/factories/people'
import {
  answer,
  answeredCase,
  ask,
  CLEAR,
  flaggedCase,
  found,
  publicly,
  publish,
  publishedCase,
  textOf,
  write,
} from './flagged-case'

const read = (of: { officer: Parameters<typeof asActor>[0]; id: string }) =>
  asActor(of.officer, (tx) => readPracticeDraft(tx, of.id))

test('a candidate begins with what is on record: how it began, what was done and changed, the figures with their days', async () => {
  const of = await flaggedCase()
  const draft = await read(of)
  expect(draft).toMatchObject({
    ...{ state: 'candidate', fiscalYear: 2026, summary: '養成講座を開いた', result: '担い手が増えた' },
    figures: [
      {
        indicator: '担い手',
        unit: '人',
        before: '3',
        beforeOn: '2026-04-01',
        after: '12',
        afterOn: '2026-10-01',
        shown: true,
      },
    ],
  })
  expect(draft?.begun).not.toBe('')
  expect(draft?.contact).toContain(of.staff.organisationName)
  await expect(asActor(of.officer, (tx) => flagPractice(tx, of.officer, of.effectId))).rejects.toThrow(
    InvalidTransition,
  )
})

test('whoever is not of the desk flags nothing, and a town that wants nothing published is left alone', async () => {
  const of = await answeredCase({ ...CLEAR, publication: 'no' })
  const flag = (who: Actor) => asActor(who, (tx) => flagPractice(tx, who, of.effectId))
  await expect(flag(of.officer)).rejects.toMatchObject({ state: 'notToPublish' })
  await expect(flag(of.staff)).rejects.toThrow(NotPermitted)
  await expect(flag(await officerOf(await createBureau()))).rejects.toThrow(NotFound)
})

test('no step is skipped: what was not agreed to is not published, by nobody', async () => {
  const of = await flaggedCase()
  expect(await ask(of, 1).catch((error: Error) => error)).toBeInstanceOf(InvalidTransition)
  await expect(publish(of, 1)).rejects.toThrow(InvalidTransition)
  await write(of)
  await expect(publish(of)).rejects.toThrow(InvalidTransition)
  expect(await asActor(of.staff, (tx) => readPracticeDraft(tx, of.id))).toBeNull()
  await expect(answer(of, 'agree')).rejects.toThrow(NotFound)
  await ask(of)
  await expect(publish(of)).rejects.toThrow(InvalidTransition)
  await expect(answer(of, 'agree', 2, of.officer)).rejects.toThrow(NotPermitted)
  await expect(publish(of, 2, of.staff)).rejects.toThrow(NotPermitted)
  const past = asActor(of.officer, (tx) =>
    tx.practiceDraft.updateMany({ where: { id: of.id }, data: { state: 'published', publishedAt: new Date() } }),
  )
  await expect(past).rejects.toThrow()
  await answer(of, 'agree')
  await publish(of)
  expect(await found({ theme: of.theme })).toHaveLength(1)
})

test('the public reads exactly the text agreed to, and the record says who agreed when', async () => {
  const of = await publishedCase({ hard: '時間がかかった', contact: '福祉課' })
  const [id] = await found({ theme: of.theme })
  const shown = await publicly((tx) => readPractice(tx, id!))
  expect(shown).toMatchObject({
    ...{
      title: '担い手を増やした取組',
      summary: '養成講座を開いた',
      hard: '時間がかかった',
      contact: '福祉課',
      origin: 'answer',
    },
    figures: [{ indicator: '担い手', before: '3', after: '12' }],
    organisation: { name: of.staff.organisationName },
  })
  for (const name of [of.staff.name, of.officer.name]) expect(JSON.stringify(shown)).not.toContain(name)
  const words = (await read(of))?.words.map(({ kind, saidByName, ofVersion }) => [kind, saidByName, ofVersion])
  expect(words).toContainEqual(['agreed', of.staff.name, 2])
})

test('a consent taken back takes the practice back at once, and only a new consent brings it out again', async () => {
  const of = await publishedCase()
  const [id] = await found({ theme: of.theme })
  await asActor(of.staff, (tx) => withdrawPractice(tx, of.staff, of.id, { reason: '見直すため' }))
  expect(await found({ theme: of.theme })).toEqual([])
  expect(await publicly((tx) => readPractice(tx, id!))).toBeNull()
  await expect(publish(of)).rejects.toThrow(InvalidTransition)
  await asActor(of.officer, (tx) => revisePractice(tx, of.officer, of.id, { version: 2 }))
  await write(of, { version: '3' })
  await ask(of, 4)
  await answer(of, 'agree', 4)
  await publish(of, 4)
  expect(await found({ theme: of.theme })).toEqual([id])
})

test('while a revision is written, asked and refused, what is out stays as it was agreed to', async () => {
  const of = await publishedCase()
  const [id] = await found({ theme: of.theme })
  const out = async () => (await publicly((tx) => readPractice(tx, id!)))?.summary
  await asActor(of.officer, (tx) => revisePractice(tx, of.officer, of.id, { version: 2 }))
  await write(of, { version: '3', summary: '新しい内容' })
  await ask(of, 4)
  expect(await out()).toBe('養成講座を開いた')
  await answer(of, 'refuse', 4)
  expect(await read(of)).toMatchObject({ state: 'draft' })
  await ask(of, 4)
  await answer(of, 'agree', 4)
  expect(await out()).toBe('養成講座を開いた')
  await publish(of, 4)
  expect(await out()).toBe('新しい内容')
  expect((await publicly((tx) => readPractice(tx, id!)))?.revisedAt).not.toBeNull()
})

test('the town may change the text it is asked about; a consent is to the text that was seen', async () => {
  const of = await flaggedCase()
  await write(of)
  await ask(of)
  const own = textOf(of, { summary: '町のことば', version: '2' })
  await asActor(of.staff, (tx) => rewritePractice(tx, of.staff, of.id, own))
  await expect(answer(of, 'agree', 2)).rejects.toMatchObject({ event: 'edit', theirs: { summary: '町のことば' } })
  await expect(write(of, { version: '3' })).rejects.toThrow(InvalidTransition)
  await answer(of, 'agree', 3)
  await publish(of, 3)
  const [id] = await found({ theme: of.theme })
  expect((await publicly((tx) => readPractice(tx, id!)))?.summary).toBe('町のことば')
})

test('what names a person is pointed at, and has to be looked at before the town is asked', async () => {
  const of = await flaggedCase()
  await write(of, { summary: `${of.staff.name}さんが始めた。電話 096-123-4567`, contact: '福祉課 096-111-2222' })
  expect(await ask(of)).toEqual(new Refusal([{ field: 'checked', key: 'mustAgree' }]))
  expect(await ask(of, 2, { checked: 'yes' })).toEqual({ id: of.id })
})

test('a consent that was heard is kept with who said it; a wish leads back to writing, a no ends it', async () => {
  const of = await flaggedCase()
  await write(of)
  await ask(of)
  await answer(of, 'wish')
  await write(of, { version: '2' })
  await ask(of, 3)
  const heard = (saidOn: string) =>
    asActor(of.officer, (tx) =>
      noteConsentToPractice(tx, of.officer, of.id, HeardInput.parse({ saidBy: '見本課長', saidOn, version: '3' })),
    )
  expect(await heard('2026-10-21')).toBeInstanceOf(Refusal)
  await heard('2026-10-20')
  expect(await read(of)).toMatchObject({
    state: 'agreed',
    words: expect.arrayContaining([expect.objectContaining({ kind: 'heard', saidByName: '見本課長' })]),
  })
  const other = await flaggedCase()
  await write(other)
  await ask(other)
  await answer(other, 'refuse')
  expect(await read(other)).toMatchObject({ state: 'withdrawn' })
})

test('a publication and a consent taken back at the same moment never leave a practice out without consent', async () => {
  const of = await flaggedCase()
  await write(of)
  await ask(of)
  await answer(of, 'agree')
  await Promise.allSettled([
    publish(of),
    asActor(of.staff, (tx) => withdrawPractice(tx, of.staff, of.id, { reason: '見直すため' })),
  ])
  expect(await read(of)).toMatchObject({ state: 'withdrawn', consentedAt: null })
  expect(await found({ theme: of.theme })).toEqual([])
})

test('another town and another desk find nothing of it', async () => {
  const of = await flaggedCase()
  await write(of)
  await ask(of)
  const stranger = await staffOf(await createMunicipality({}))
  const far = await managerOf(await createBureau())
  for (const who of [stranger, far]) {
    expect(await asActor(who, (tx) => readPracticeDraft(tx, of.id))).toBeNull()
    await expect(asActor(who, (tx) => withdrawPractice(tx, who, of.id, { reason: 'x' }))).rejects.toThrow(NotFound)
  }
})

test('a consent is asked for by a day on which the town can answer: no holiday, no day of its assembly, not while people change posts', async () => {
  const of = await flaggedCase()
  await write(of)
  const blackout = { kind: 'assembly', fromOn: '2026-12-01', untilOn: '2026-12-18', note: '' } as const
  await asActor(of.staff, (tx) => keepBlackout(tx, of.staff, undefined, blackout))
  for (const answerBy of ['2026-11-01', '2026-11-23', '2026-12-10', '2027-03-23', '2027-04-30'])
    expect([answerBy, await ask(of, 2, { answerBy })]).toEqual([
      answerBy,
      new Refusal([{ field: 'answerBy', key: 'officeCannot' }]),
    ])
  expect(await ask(of, 2, { answerBy: '2026-10-20' })).toEqual(new Refusal([{ field: 'answerBy', key: 'future' }]))
  expect(await ask(of, 2, { answerBy: '2026-12-21' })).toEqual({ id: of.id })
})

test('names that the town wrote itself are looked at before they are out', async () => {
  const of = await flaggedCase()
  await write(of)
  await ask(of)
  const own = textOf(of, { summary: `${of.staff.name}さんが始めた。電話 090-1234-5678`, version: '2' })
  await asActor(of.staff, (tx) => rewritePractice(tx, of.staff, of.id, own))
  await answer(of, 'agree', 3)
  expect(await publish(of, 3)).toEqual(new Refusal([{ field: 'checked', key: 'mustAgree' }]))
  const seen = { version: 3, checked: true }
  expect(await asActor(of.officer, (tx) => publishPractice(tx, of.officer, of.id, seen))).toEqual({ id: of.id })
})
