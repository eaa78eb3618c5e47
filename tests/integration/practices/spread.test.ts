import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { recallReply } from '@/lib/dialogue/recall'
import { NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { withdrawPractice } from '@/lib/practiceDrafts/publish'
import { IntroductionInput, introduce, listIntroduced } from '@/lib/practices/introduce'
import { readPractice } from '@/lib/practices/read'
import { readSpread } from '@/lib/practices/read-spread'
import {
  CopyInput,
  noteCopied,
  noteSpread,
  removeCopy,
  removeSpread,
  SpreadInput,
  sayCopied,
} from '@/lib/practices/spread'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { officerOf, staffOf } from '@/tests/factories/people'
import { area, bringOut, file } from './filed-case'
import { found, publicly } from './flagged-case'

async function out(settings: Parameters<typeof area>[0] = {}) {
  const of = await area(settings)
  const draftId = await file(of.staff, of.theme)
  await bringOut({ ...of, id: draftId })
  const [id] = await found({ theme: of.theme })
  const reader = await staffOf(await createMunicipality({ bureau: of.bureau }))
  return { ...of, draftId, id: id!, reader }
}
type Out = Awaited<ReturnType<typeof out>>

const counts = async ({ id }: Out) => (await publicly((tx) => readPractice(tx, id)))?.spread
const atDesk = ({ officer, id }: Out, who: Actor = officer) => asActor(who, (tx) => readSpread(tx, id))

async function introduced(of: Out) {
  const { number } = await createConsultation({ staff: of.reader })
  const input = IntroductionInput.parse({ practiceIds: of.id, words: 'ご参考まで' })
  const officer = { ...of.officer, clock: undefined } as unknown as Actor
  const send = () => asActor(officer, (tx) => introduce(tx, officer, number, input))
  return { officer, number, send, said: await send() }
}

test('an officer introduces a practice in a consultation by one act: the town reads it, the practice remembers it once', async () => {
  const of = await out()
  const { number, officer, send } = await introduced(of)
  const consultation = await asActor(of.reader, (tx) =>
    tx.consultation.findUniqueOrThrow({ where: { number }, include: { dialogue: true } }),
  )
  const [message] = consultation.dialogue
  expect(message?.body).toContain(`/practices/${of.id}`)
  expect(message?.body).toContain('ご参考まで')
  await send()
  expect(await counts(of)).toEqual({ spreads: 1, copies: 0 })
  expect(await asActor(officer, (tx) => listIntroduced(tx, consultation.id))).toMatchObject([
    { practiceId: of.id, practice: { title: '寄せられた取組' } },
  ])
  const { spreads } = await atDesk(of, officer)
  expect(spreads).toMatchObject([
    { kind: 'consultation', audience: of.reader.organisationName, consultation: { number } },
  ])
  await expect(asActor(officer, (tx) => removeSpread(tx, officer, spreads[0]!.id))).rejects.toThrow(NotFound)
})

test('an introduction that is recalled in time did not happen', async () => {
  const of = await out({ recallSeconds: 120 })
  const { officer, number, said } = await introduced(of)
  expect(await counts(of)).toMatchObject({ spreads: 1 })
  await asActor(officer, (tx) => recallReply(tx, officer, number, (said as { id: string }).id))
  expect(await counts(of)).toMatchObject({ spreads: 0 })
})

test('what is gone is not introduced, and another desk introduces nothing here', async () => {
  const of = await out()
  const { number } = await createConsultation({ staff: of.reader })
  const far = await officerOf(await createBureau())
  const input = IntroductionInput.parse({ practiceIds: of.id })
  await expect(asActor(far, (tx) => introduce(tx, far, number, input))).rejects.toThrow(NotFound)
  await expect(asActor(of.reader, (tx) => introduce(tx, of.reader, number, input))).rejects.toThrow(NotPermitted)
  await asActor(of.staff, (tx) => withdrawPractice(tx, of.staff, of.draftId, { reason: 'やめる' }))
  expect(await asActor(of.officer, (tx) => introduce(tx, of.officer, number, input))).toEqual(
    new Refusal([{ field: 'practiceIds', key: 'practiceGone' }]),
  )
})

test('where it was spread is noted with its day and audience; the public reads numbers and no names', async () => {
  const of = await out()
  const note = (typed: object) =>
    asActor(of.officer, (tx) =>
      noteSpread(
        tx,
        of.officer,
        of.id,
        SpreadInput.parse({ kind: 'seminar', spreadOn: '2026-10-19', audience: '秘密のセミナー', ...typed }),
      ),
    )
  await note({ reached: '120' })
  expect(await note({ spreadOn: '2026-12-01' })).toEqual(new Refusal([{ field: 'spreadOn', key: 'past' }]))
  const copied = (municipality: string) =>
    asActor(of.officer, (tx) =>
      noteCopied(tx, of.officer, of.id, CopyInput.parse({ municipality, copiedOn: '2026-10-18', note: '' })),
    )
  expect(await copied(of.town.code)).toEqual(new Refusal([{ field: 'municipality', key: 'ownPractice' }]))
  await asActor(of.reader, (tx) => sayCopied(tx, of.reader, of.id, { note: '送迎から始めた' }))
  expect(await copied(of.reader.organisationName)).toEqual(
    new Refusal([{ field: 'municipality', key: 'notedAlready' }]),
  )
  const page = await publicly((tx) => readPractice(tx, of.id))
  expect(page?.spread).toEqual({ spreads: 1, copies: 1 })
  for (const word of ['秘密のセミナー', of.reader.organisationName, '送迎から始めた'])
    expect(JSON.stringify(page)).not.toContain(word)
  expect((await atDesk(of)).copies).toMatchObject([{ note: '送迎から始めた', notedBySide: 'municipality' }])
  const far = await officerOf(await createBureau())
  expect(await atDesk(of, far)).toMatchObject({ spreads: [], copies: [], counts: { spreads: 1, copies: 1 } })
  await expect(asActor(of.staff, (tx) => removeCopy(tx, of.staff, { practiceId: of.id }))).rejects.toThrow(NotFound)
  await asActor(of.reader, (tx) => removeCopy(tx, of.reader, { practiceId: of.id }))
  expect(await counts(of)).toEqual({ spreads: 1, copies: 0 })
})
