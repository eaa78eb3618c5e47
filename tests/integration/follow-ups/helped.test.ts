import { expect, test } from 'vitest'
import type { Bearer } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { answerHelped, answerHelpedByLink } from '@/lib/helped/answer'
import { HelpedInput, ReactionInput } from '@/lib/helped/input'
import { markHelpSeen, reactToHelp } from '@/lib/helped/react'
import { listHelped, listHelpersOf, listSharedByHelpers, readHelped } from '@/lib/helped/read'
import { asSystem } from '@/lib/jobs/as-system'
import { remind } from '@/lib/jobs/remind'
import { answerOn, askOn, noon, questionnairesOf, typedFor } from './ended-supports'
import { supportWithHelpers } from './supports-with-helpers'

const remindOn = (day: string) => asSystem(remind, `${day}T09:10:00+09:00`)
const said = (typed: Record<string, string> = {}) => HelpedInput.parse({ wentWell: '担い手が増えた', ...typed })

/** Two who helped, asked in the round of that day, and the municipality asked with them. */
async function askedHelpers() {
  const of = await supportWithHelpers()
  await askOn('2026-10-14')
  await remindOn('2026-10-14')
  const idOf = async (name: string) =>
    (await asActor(of.officer, (tx) => listHelpersOf(tx, [of.supportId]))).find(({ partyName }) => partyName === name)!
  return { ...of, idOf }
}

test('each who helped is asked alone and answers once; none sees or overwrites another’s', async () => {
  const { advisor, second, officer, staff, supportId, consultation, idOf } = await askedHelpers()
  const [one, two] = [await idOf(advisor.name), await idOf(second.name)]
  expect([one.state, two.state]).toEqual(['asked', 'asked'])
  expect((await asActor(advisor, (tx) => listHelped(tx, advisor))).map(({ id }) => id)).toEqual([one.id])
  expect(await asActor(advisor, (tx) => readHelped(tx, two.id))).toBeNull()
  await expect(asActor(advisor, (tx) => answerHelped(tx, advisor, two.id, said()))).rejects.toThrow(NotFound)
  await expect(asActor(staff, (tx) => answerHelped(tx, staff, one.id, said()))).rejects.toThrow()

  await asActor(advisor, (tx) => answerHelped(tx, advisor, one.id, said({ usefulness: '4', shared: 'yes' })))
  await asActor(second, (tx) => answerHelped(tx, second, two.id, said({ wasHard: '日数が足りない' })))
  const again = asActor(advisor, (tx) => answerHelped(tx, advisor, one.id, said({ usefulness: '1' })))
  await expect(again).rejects.toThrow(InvalidTransition)
  const forged = asActor(officer, (tx) =>
    tx.partyFollowUp.updateMany({ where: { id: two.id }, data: { wentWell: '書き換え' } }),
  )
  await expect(forged).rejects.toThrow(/first answer stands/)

  const atTown = await asActor(staff, (tx) =>
    listSharedByHelpers(tx, { supportIds: [supportId], consultationIds: [consultation.id] }),
  )
  expect(atTown.shared.map(({ partyName, usefulness }) => [partyName, usefulness])).toEqual([[advisor.name, 4]])
  const kinds = await asActor(officer, (tx) =>
    tx.timelineEntry.findMany({ where: { kind: 'party_follow_up_answered' }, select: { audience: true } }),
  )
  expect(kinds.map(({ audience }) => audience)).toEqual(['internal', 'internal'])
})

test('they are reminded on the days the desk was shown, and not after the closing date', async () => {
  const { advisor, idOf } = await askedHelpers()
  const counts: number[] = []
  for (const day of ['2026-11-05', '2026-11-06', '2026-11-07', '2026-11-20', '2026-12-07', '2026-12-21']) {
    await remindOn(day)
    counts.push((await idOf(advisor.name)).reminders)
  }
  expect(counts).toEqual([0, 1, 1, 2, 3, 3])
  const { id, state } = await idOf(advisor.name)
  expect(state).toBe('closed')
  await expect(asActor(advisor, (tx) => answerHelped(tx, advisor, id, said()))).rejects.toThrow(InvalidTransition)
})

test('they see what the municipality answered about their help, seen or not, and send thanks or an objection once', async () => {
  const { advisor, second, officer, staff, consultation, supportId, idOf } = await askedHelpers()
  const [asked] = await questionnairesOf({ officer, staff })
  await answerOn(
    '2026-10-15',
    staff,
    asked!.id,
    typedFor(asked!.effects[0]!.id, { stillNeeded: '内々の話', changes: '増えた' }),
  )
  await remindOn('2026-10-16')
  await remindOn('2026-10-19')
  const { id } = await idOf(advisor.name)
  const helped = (await asActor(advisor, (tx) => readHelped(tx, id)))!
  expect(helped.answers).toMatchObject([{ pointMonths: 1, usefulness: 4, changes: '増えた', seenAt: null }])
  expect(JSON.stringify(helped)).not.toContain('内々の話')
  expect(await asActor(advisor, (tx) => tx.effect.count())).toBe(0)

  await asActor(advisor, (tx) => markHelpSeen(tx, advisor, id))
  expect((await idOf(advisor.name)).answers[0]!.seenByName).toBe(advisor.name)
  expect((await idOf(second.name)).answers[0]!.seenAt).toBeNull()

  const answerId = helped.answers[0]!.id
  const react = (who: typeof advisor, of: string, answer: string, typed: Record<string, string>) =>
    asActor(who, (tx) => reactToHelp(tx, who, of, answer, ReactionInput.parse(typed)))
  expect(await react(advisor, id, answerId, { reaction: 'objection' })).toEqual(
    new Refusal([{ field: 'words', key: 'required' }]),
  )
  await expect(react(second, id, answerId, { reaction: 'thanks' })).rejects.toThrow(NotFound)
  await react(advisor, id, answerId, { reaction: 'objection', words: '回数が違います' })
  await expect(react(advisor, id, answerId, { reaction: 'thanks' })).rejects.toThrow(InvalidTransition)
  const other = await idOf(second.name)
  await react(second, other.id, other.answers[0]!.id, { reaction: 'thanks', words: 'ありがとうございました' })
  const atTown = await asActor(staff, (tx) =>
    listSharedByHelpers(tx, { supportIds: [supportId], consultationIds: [consultation.id] }),
  )
  expect(atTown.thanks.map(({ words }) => words)).toEqual(['ありがとうございました'])
})

test('without an account it is answered by link once, the first stands', async () => {
  const { officer, idOf, advisor } = await askedHelpers()
  const { id } = await idOf(advisor.name)
  const { bureauId, organisationId } = officer
  const order = { purpose: 'party_follow_up', subjectId: id, organisationId, bureauId: bureauId ?? '' } as const
  const link = await asActor(officer, (tx) =>
    tx.oneTimeLink.createManyAndReturn({
      data: [{ ...order, recipientName: '先生', issuedByName: '窓口', expiresAt: new Date(noon('2027-01-01')) }],
      select: { id: true },
    }),
  )
  const bearer: Bearer = { kind: 'link', linkId: link[0]!.id, clock: noon('2026-10-20') }
  expect((await asActor(bearer, (tx) => readHelped(tx, id)))!.place).not.toBe('')
  expect(await asActor(bearer, (tx) => tx.helpAnswer.count())).toBe(0)
  const press = () => asActor(bearer, (tx) => answerHelpedByLink(tx, bearer, said()))
  const twice = await Promise.allSettled([press(), press()])
  expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect((await idOf(advisor.name)).answeredByName).toBe('先生')
})
