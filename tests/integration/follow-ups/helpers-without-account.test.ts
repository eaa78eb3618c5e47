import { expect, test } from 'vitest'
import type { Bearer } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { answerHelped, noteHelped } from '@/lib/helped/answer'
import { HelpedByPhone, HelpedInput, ReactionInput } from '@/lib/helped/input'
import { issuePartyLinkAgain } from '@/lib/helped/issue-again'
import { markHelpSeenByLink, reactToHelpByLink } from '@/lib/helped/react'
import { listHelpersOf, readHelped } from '@/lib/helped/read'
import { asSystem } from '@/lib/jobs/as-system'
import { remind } from '@/lib/jobs/remind'
import { readToken } from '@/lib/links/token'
import { atTime } from '@/tests/factories/consultations'
import { createBureau } from '@/tests/factories/organisations'
import { disablePerson, officerOf } from '@/tests/factories/people'
import { noticesOf } from '@/tests/integration/desk/desk-world'
import { answerOn, askOn, noon, questionnairesOf, typedFor } from './ended-supports'
import { supportWithHelpers } from './supports-with-helpers'

const remindOn = (day: string) => asSystem(remind, `${day}T09:10:00+09:00`)
const heard = (typed: Record<string, string> = {}) =>
  HelpedByPhone.parse({ wentWell: '担い手が増えた', respondent: '先生 本人', ...typed })

/** Two advisors who helped, one of whose accounts has ended, asked with the municipality on 14 October. */
async function oneHasLeft() {
  const of = await supportWithHelpers()
  await disablePerson(of.advisor)
  await askOn('2026-10-14')
  await remindOn('2026-10-14')
  const officer = atTime(of.officer, noon('2026-10-20'))
  const helper = async () =>
    (await asActor(officer, (tx) => listHelpersOf(tx, [of.supportId]))).find(
      ({ partyName }) => partyName === of.advisor.name,
    )!
  return { ...of, officer, helper, id: (await helper()).id }
}

/** Whoever holds the link that the desk sees, on a day. */
const bearerOf = (address: string | null, day: string): Bearer => ({
  kind: 'link',
  linkId: readToken(address!.split('/l/')[1]!)!,
  clock: noon(day),
})

test('when whoever helped is no longer there, the officer is told, and the link reaches the mailbox the desk names', async () => {
  const { officer, consultation, helper, id } = await oneHasLeft()
  const told = async (kind: string) => (await noticesOf(consultation.id)).filter((one) => one === kind).length
  expect(await told('party_follow_up_unreached')).toBe(1)
  const stranger = await officerOf(await createBureau())
  const issue = (who: typeof officer) =>
    asActor(who, (tx) => issuePartyLinkAgain(tx, who, id, { mailbox: 'new@example.test' }))
  await expect(issue(stranger)).rejects.toThrow(NotFound)
  await issue(officer)
  const { address } = await helper()
  const linkId = bearerOf(address, '2026-10-21').linkId
  const mailed = () => asSystem((tx) => tx.notice.count({ where: { kind: 'helped_link', subjectId: linkId } }))
  expect(await mailed()).toBe(1)
  await remindOn('2026-11-06')
  expect([await mailed(), await told('party_follow_up_unreached')]).toEqual([2, 1])
})

test('the desk writes down what a party says by telephone, with who said it, also after the closing; the first stands', async () => {
  const { officer, advisor, second, helper, id, supportId } = await oneHasLeft()
  const record = (day: string, who = officer, of = id) =>
    asActor(atTime(who, noon(day)), (tx) => noteHelped(tx, who, of, heard({ usefulness: '4' })))
  const other = (await asActor(officer, (tx) => listHelpersOf(tx, [supportId]))).find(
    ({ partyName }) => partyName === second.name,
  )!
  await expect(record('2026-10-21', second, other.id)).rejects.toThrow(NotPermitted)
  await expect(record('2026-10-21', await officerOf(await createBureau()))).rejects.toThrow(NotFound)
  const forged = asActor(officer, (tx) =>
    tx.partyFollowUp.updateMany({ where: { id: other.id }, data: { wentWell: '書き換え' } }),
  )
  await expect(forged).rejects.toThrow(/changes nothing else/)
  await record('2026-10-21')
  expect(await helper()).toMatchObject({ state: 'answered', answeredByName: '先生 本人', usefulness: 4 })
  await expect(record('2026-10-22')).rejects.toThrow(InvalidTransition)

  const late = atTime(second, '2026-12-19T00:05:00+09:00')
  const said = HelpedInput.parse({ wentWell: 'よい' })
  await expect(asActor(late, (tx) => answerHelped(tx, late, other.id, said))).rejects.toThrow(InvalidTransition)
  await remindOn('2026-12-21')
  await record('2026-12-22', officer, other.id)
  const entries = await asActor(officer, (tx) =>
    tx.timelineEntry.findMany({ where: { kind: 'party_follow_up_answered' }, orderBy: { id: 'asc' } }),
  )
  expect(entries.map(({ actorName, actorSide }) => [actorName, actorSide])).toEqual([
    [officer.name, 'desk'],
    [officer.name, 'desk'],
  ])
  expect(advisor.name).not.toBe('')
})

test('without an account one reads by a link what the municipality has answered, and thanks or objects once', async () => {
  const { officer, staff, helper, id } = await oneHasLeft()
  await asActor(officer, (tx) => issuePartyLinkAgain(tx, officer, id, { mailbox: 'new@example.test' }))
  const asked = bearerOf((await helper()).address, '2026-10-21')
  const [questionnaire] = await questionnairesOf({ officer, staff })
  const typed = typedFor(questionnaire!.effects[0]!.id, { stillNeeded: '内々の話', changes: '増えた' })
  await answerOn('2026-10-21', staff, questionnaire!.id, typed)
  await remindOn('2026-10-22')
  await remindOn('2026-10-23')
  const told = bearerOf((await helper()).address, '2026-10-23')
  expect(told.linkId).not.toBe(asked.linkId)
  const mails = await asSystem((tx) =>
    tx.notice.count({ where: { kind: 'helped_answer_link', subjectId: told.linkId } }),
  )
  expect(mails).toBe(1)
  const read = await asActor(told, (tx) => readHelped(tx, id))
  expect(read!.answers).toMatchObject([{ pointMonths: 1, usefulness: 4, changes: '増えた', seenAt: null }])
  expect(JSON.stringify(read)).not.toContain('内々の話')
  expect(await asActor(told, (tx) => tx.helpAnswer.count())).toBe(1)

  await asActor(told, (tx) => markHelpSeenByLink(tx, told))
  const answerId = read!.answers[0]!.id
  const thank = (who: Bearer, answer = answerId) =>
    asActor(who, (tx) => reactToHelpByLink(tx, who, answer, ReactionInput.parse({ reaction: 'thanks', words: '感謝' })))
  const elsewhere = await oneHasLeft()
  await asActor(elsewhere.officer, (tx) => issuePartyLinkAgain(tx, elsewhere.officer, elsewhere.id, { mailbox: '' }))
  await expect(thank(bearerOf((await elsewhere.helper()).address, '2026-10-23'))).rejects.toThrow(NotFound)
  await expect(thank({ ...told, clock: noon('2027-02-01') })).rejects.toThrow(InvalidTransition)
  await thank(told)
  await expect(thank(told)).rejects.toThrow(InvalidTransition)
  expect((await helper()).answers).toMatchObject([{ reaction: 'thanks', words: '感謝', seenByName: read!.partyName }])
})
