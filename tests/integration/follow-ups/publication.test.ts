import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { flagPractice } from '@/lib/practiceDrafts/flag'
import { listPracticesAtDesk, PracticesAtDeskInput } from '@/lib/practiceDrafts/list'
import { keepPublicationWord, PublicationInput } from '@/lib/publicationWords/keep'
import { listPublicationWords } from '@/lib/publicationWords/list'
import { createMunicipality } from '@/tests/factories/organisations'
import { advisorOf, staffOf } from '@/tests/factories/people'
import { answer, answeredCase, ask, CLEAR, flaggedCase, publish, write } from '../practices/flagged-case'

const HEARD = { saidBy: '見本課長', saidOn: '2026-10-20' }
type Case = { officer: Actor; staff: Actor; effectId: string; consultation: { id: string } }

/** Says a word on publishing the answer; `seen` is how many words were shown. */
function say({ effectId }: Pick<Case, 'effectId'>, who: Actor, word: string, seen = 0, heard: object = {}) {
  const input = PublicationInput.parse({ word, seen: String(seen), ...heard })
  return asActor(who, (tx) => keepPublicationWord(tx, who, effectId, input))
}

async function suggested({ officer, effectId }: Case) {
  const input = PracticesAtDeskInput.parse({})
  const { rows } = await asActor(officer, (tx) => listPracticesAtDesk(tx, officer.bureauId ?? '', input))
  return rows.some(({ id }) => id === effectId)
}
const flag = ({ officer, effectId }: Case) => asActor(officer, (tx) => flagPractice(tx, officer, effectId))
const refused = (field: string, key: string) => new Refusal([{ field, key }])

test('a municipality takes its consent back in the portal; the last word counts, and the desk is told', async () => {
  const of = await answeredCase()
  expect(await suggested(of)).toBe(true)
  expect(await say(of, of.staff, 'no')).toEqual({ id: of.effectId })
  expect(await suggested(of)).toBe(false)
  await expect(flag(of)).rejects.toMatchObject({ state: 'notToPublish' })
  const happened = await asActor(of.officer, (tx) =>
    tx.timelineEntry.findMany({ where: { consultationId: of.consultation.id, kind: 'publication_said' } }),
  )
  expect(happened).toMatchObject([{ audience: 'shared', actorName: of.staff.name, facts: { word: 'no' } }])
  expect(await say(of, of.staff, 'unnamed', 1)).toEqual({ id: of.effectId })
  expect(await flag(of)).toMatchObject({ id: expect.any(String) })
})

test('a consent given later is noted by the desk with who said it and when; the answer itself stands as it was given', async () => {
  const of = await answeredCase({ ...CLEAR, publication: '' })
  expect(await suggested(of)).toBe(false)
  expect(await say(of, of.officer, 'named')).toEqual(refused('saidBy', 'required'))
  expect(await say(of, of.officer, 'named', 0, { ...HEARD, saidOn: '' })).toEqual(refused('saidOn', 'required'))
  expect(await say(of, of.officer, 'named', 0, { ...HEARD, saidOn: '2026-10-21' })).toEqual(refused('saidOn', 'past'))
  const before = { ...HEARD, saidOn: '2026-10-13' }
  expect(await say(of, of.officer, 'named', 0, before)).toEqual(refused('saidOn', 'saidSince'))
  expect(await say(of, of.officer, 'named', 0, HEARD)).toEqual({ id: of.effectId })
  expect(await suggested(of)).toBe(true)
  const [said] = await asActor(of.staff, async (tx) => {
    const effect = await tx.effect.findUniqueOrThrow({ where: { id: of.effectId } })
    expect(effect.publication).toBe('')
    return [...(await listPublicationWords(tx, effect.questionnaireId)).values()]
  })
  const noted = { saidByName: '見本課長', notedByName: of.officer.name, notedBySide: 'desk' }
  expect(said).toMatchObject({ now: 'named', words: [{ word: 'named', ...noted }] })
})

test('nobody else says it, not twice the same, not against a word that came in between, and no word is changed', async () => {
  const of = await answeredCase()
  await expect(say(of, await staffOf(await createMunicipality()), 'no')).rejects.toThrow(NotFound)
  await expect(say(of, await advisorOf(), 'no')).rejects.toThrow(NotFound)
  expect(await say(of, of.staff, 'named')).toEqual(refused('word', 'nothingToChange'))
  await say(of, of.staff, 'no')
  await expect(say(of, of.officer, 'named', 0, HEARD)).rejects.toThrow(InvalidTransition)
  const change = asActor(of.staff, (tx) => tx.publicationWord.updateMany({ data: { word: 'named' } }))
  await expect(change).rejects.toThrow(/permission denied/)
  expect(PublicationInput.safeParse({ word: 'everywhere', seen: '0' }).success).toBe(false)
})

test('two at once: one word is kept, the other sees that something was said in between', async () => {
  const of = await answeredCase()
  const both = await Promise.allSettled([say(of, of.staff, 'no'), say(of, of.officer, 'unnamed', 0, HEARD)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('a practice agreed to is not published once the municipality wants nothing of its answer published, nor is it asked anew', async () => {
  const of = await flaggedCase()
  await write(of)
  await ask(of)
  await answer(of, 'agree')
  const later = { ...of.staff, clock: '2026-10-21T12:00:00+09:00' }
  expect(await say(of, later, 'no')).toEqual({ id: of.effectId })
  await expect(publish(of)).rejects.toMatchObject({ state: 'notToPublish' })

  const other = await flaggedCase()
  await write(other)
  await say(other, other.staff, 'no')
  await expect(ask(other)).rejects.toMatchObject({ state: 'notToPublish' })
})
