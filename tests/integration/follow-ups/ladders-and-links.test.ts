import { expect, test } from 'vitest'
import type { Actor, Bearer } from '@/lib/actor/actor'
import { addStep, endStep } from '@/lib/chasing/keep-ladders'
import { readSteps } from '@/lib/chasing/read-ladders'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { answerHelpedByLink } from '@/lib/helped/answer'
import { HelpedInput } from '@/lib/helped/input'
import { issuePartyLinkAgain } from '@/lib/helped/issue-again'
import { listHelpersOf } from '@/lib/helped/read'
import { asSystem } from '@/lib/jobs/as-system'
import { remind } from '@/lib/jobs/remind'
import { readToken } from '@/lib/links/token'
import { findAskedAbout, readFigure } from '@/lib/residentSurveys/figure'
import { atTime } from '@/tests/factories/consultations'
import { createMunicipality } from '@/tests/factories/organisations'
import { staffOf } from '@/tests/factories/people'
import { answerAs, createOpenSurvey, resident } from '@/tests/factories/surveys'
import { askOn, noon, questionnairesOf } from './ended-supports'
import { supportWithHelpers } from './supports-with-helpers'

const remindOn = (day: string) => asSystem(remind, `${day}T09:10:00+09:00`)
const managerLike = (officer: Actor): Actor => ({ ...officer, role: 'manager' })

test('a manager changes how follow-ups are asked for again, as with everything that is; they remind and no more', async () => {
  const of = await supportWithHelpers()
  const manager = managerLike(of.officer)
  const steps = () => asActor(manager, (tx) => readSteps(tx, manager.organisationId))
  const usual = (await steps()).filter(({ party }) => party === 'follow_up')
  expect(usual.map(({ afterDays, act }) => [afterDays, act])).toEqual([
    [1, 'remind'],
    [11, 'remind'],
    [21, 'remind'],
  ])
  for (const { id } of usual) await asActor(manager, (tx) => endStep(tx, manager, id))
  const add = (typed: object) =>
    asActor(manager, (tx) =>
      addStep(tx, manager, { party: 'follow_up', menuKey: null, afterDays: 3, act: 'remind', ...typed }),
    )
  expect(await add({})).not.toBeInstanceOf(Refusal)
  expect(await add({ act: 'tell_officer', afterDays: 5 })).toEqual(
    new Refusal([{ field: 'act', key: 'ladderReminds' }]),
  )
  await askOn('2026-10-14')
  const seen: [string, number][] = []
  for (const day of ['2026-11-06', '2026-11-10', '2026-11-20']) {
    await remindOn(day)
    seen.push([day, (await questionnairesOf(of))[0]!.reminders])
  }
  expect(seen).toEqual([
    ['2026-11-06', 0],
    ['2026-11-10', 1],
    ['2026-11-20', 1],
  ])
})

test('the desk issues a link to whoever was asked, to a mailbox it names: the one before ends, the new one answers', async () => {
  const of = await supportWithHelpers()
  await askOn('2026-10-14')
  await remindOn('2026-10-14')
  const officer = atTime(of.officer, noon('2026-10-20'))
  const helper = async () =>
    (await asActor(officer, (tx) => listHelpersOf(tx, [of.supportId]))).find(
      ({ partyName }) => partyName === of.advisor.name,
    )!
  const { id } = await helper()
  const issue = (who: Actor, mailbox = '') => asActor(who, (tx) => issuePartyLinkAgain(tx, who, id, { mailbox }))
  const stranger = await staffOf(await createMunicipality())
  await expect(issue(stranger)).rejects.toThrow(NotFound)
  await issue(officer, 'sensei@example.test')
  expect(await helper()).toMatchObject({ mailbox: 'sensei@example.test' })
  const first = (await helper()).address!
  await issue(officer)
  const second = (await helper()).address!
  expect(second).not.toBe(first)
  const bearerOf = (address: string): Bearer => ({
    kind: 'link',
    linkId: readToken(address.split('/l/')[1]!)!,
    clock: noon('2026-10-21'),
  })
  const answer = (who: Bearer) =>
    asActor(who, (tx) => answerHelpedByLink(tx, who, HelpedInput.parse({ wentWell: 'よい' })))
  await expect(answer(bearerOf(first))).rejects.toThrow(InvalidTransition)
  await answer(bearerOf(second))
  expect(await helper()).toMatchObject({ state: 'answered', address: null })
  await expect(issue(officer)).rejects.toThrow(InvalidTransition)
})

test('a figure of the town’s own questionnaire goes to the follow-up that asks about the same support', async () => {
  const of = await supportWithHelpers()
  const staff = atTime(of.staff, noon('2026-10-08'))
  const { id, code } = await createOpenSurvey(staff, of.consultation.number, of.supportId)
  await answerAs(resident(noon('2026-10-08')), code, { q1: '4', q4: '3' })
  await answerAs(resident(noon('2026-10-08')), code, { q1: '5' })
  expect(await asActor(staff, (tx) => findAskedAbout(tx, of.supportId))).toBeNull()
  await askOn('2026-10-14')
  const [asked] = await questionnairesOf(of)
  expect(await asActor(staff, (tx) => findAskedAbout(tx, of.supportId))).toBe(asked!.id)
  const take = (who: Actor, question: string) => asActor(who, (tx) => readFigure(tx, who, `${id}.${question}`))
  expect(await take(staff, 'q1')).toMatchObject({ supportId: of.supportId, answered: 2, numbers: { mean: 4.5 } })
  expect([await take(staff, 'q5'), await take(staff, 'q2'), await take(staff, 'x')]).toEqual([null, null, null])
  expect(await take(await staffOf(await createMunicipality()), 'q1')).toBeNull()
})
