import { expect, test } from 'vitest'
import type { Bearer } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { answerFollowUpByLink } from '@/lib/followUps/answer'
import { readQuestionnaire } from '@/lib/followUps/read'
import { Refusal } from '@/lib/forms/errors'
import { asSystem } from '@/lib/jobs/as-system'
import { remind } from '@/lib/jobs/remind'
import { readLink } from '@/lib/links/open'
import { askedByLink, DAY } from './asked-by-link'
import { answerOn, noon, questionnairesOf, typedFor } from './ended-supports'

const press = (bearer: Bearer, typed: Record<string, string>) =>
  asActor(bearer, (tx) => answerFollowUpByLink(tx, bearer, { respondent: '髙橋 一郎', confirmed: 'yes', ...typed }))

test('opened five times by a mail scanner it is still answered; what was agreed is shown, and nothing else of the consultation', async () => {
  const { bearer, id, effectId, consultation } = await askedByLink()
  for (let times = 0; times < 5; times++) {
    const [link, shown] = await asActor(
      bearer,
      async (tx) => [await readLink(tx, bearer), await readQuestionnaire(tx, id)] as const,
    )
    expect(link!.state).toBe('open')
    expect(shown!.effects[0]!.about).toMatchObject({ number: consultation.number, aim: '担い手を増やす' })
  }
  expect(await asActor(bearer, (tx) => tx.consultation.count())).toBe(0)
  expect(await asActor(bearer, (tx) => tx.effect.count())).toBe(1)
  expect(await press(bearer, typedFor(effectId))).toEqual({ id })
})

test('answered twice, the first stands; also when it was answered in the portal meanwhile', async () => {
  const { bearer, id, effectId, officer, staff } = await askedByLink()
  const unnamed = await press(bearer, { ...typedFor(effectId), respondent: '' })
  expect(unnamed).toEqual(new Refusal([{ field: 'respondent', key: 'required' }]))
  const [one, two] = await Promise.allSettled([
    press(bearer, typedFor(effectId, { usefulness: '4' })),
    press(bearer, typedFor(effectId, { usefulness: '1' })),
  ])
  expect([one, two].filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(press(bearer, typedFor(effectId))).rejects.toThrow(InvalidTransition)
  const after = await asActor(bearer, (tx) => readQuestionnaire(tx, id))
  expect([after!.state, after!.answeredByName, after!.effects]).toEqual(['answered', '髙橋 一郎', []])
  const entries = await asActor(staff, (tx) => tx.timelineEntry.findMany({ where: { kind: 'follow_up_answered' } }))
  expect(entries.map(({ actorName, actorSide }) => [actorName, actorSide])).toEqual([['髙橋 一郎', 'municipality']])

  const other = await askedByLink()
  await answerOn(DAY, other.staff, other.id, typedFor(other.effectId))
  await expect(press(other.bearer, typedFor(other.effectId))).rejects.toThrow(InvalidTransition)
  expect((await asActor(other.bearer, (tx) => readQuestionnaire(tx, other.id)))!.answeredByName).toBe(other.staff.name)
  expect((await questionnairesOf({ officer, staff }))[0]!.effects[0]!.answeredByName).toBe('髙橋 一郎')
})

test('after the closing date it says so, and the daily round closes it', async () => {
  const { bearer, id, effectId, officer, staff } = await askedByLink()
  const [asked] = await questionnairesOf({ officer, staff })
  expect(asked!.closesOn!.toISOString().slice(0, 10)).toBe('2026-12-18')
  const late: Bearer = { ...bearer, clock: noon('2026-12-19') }
  await expect(press(late, typedFor(effectId))).rejects.toThrow(InvalidTransition)
  await asSystem(remind, noon('2026-12-18'))
  expect((await questionnairesOf({ officer, staff }))[0]!.state).toBe('asked')
  await asSystem(remind, noon('2026-12-21'))
  expect((await questionnairesOf({ officer, staff }))[0]!.state).toBe('closed')
  await expect(answerOn('2026-12-21', staff, id, typedFor(effectId))).rejects.toThrow(InvalidTransition)
  expect(await asActor(late, (tx) => readQuestionnaire(tx, id))).toMatchObject({ state: 'closed', effects: [] })
})

test('a link opens its own questionnaire alone, and changes nothing but the answers', async () => {
  const one = await askedByLink()
  const other = await askedByLink()
  expect(await asActor(one.bearer, (tx) => readQuestionnaire(tx, other.id))).toBeNull()
  const forged = { ...typedFor(other.effectId), ...typedFor(one.effectId) }
  await press(one.bearer, forged)
  expect((await questionnairesOf(other))[0]!.effects[0]!.answeredAt).toBeNull()
  const moved = asActor(other.bearer, (tx) =>
    tx.questionnaire.updateMany({ where: { id: other.id }, data: { answerBy: new Date('2030-01-01') } }),
  )
  await expect(moved).rejects.toThrow(/the one asked answers/)
  const wrong: Bearer = { kind: 'link', linkId: other.id }
  await expect(press(wrong, typedFor(other.effectId))).rejects.toThrow(NotFound)
})

test('several indicators, what it is put down to and consent to publish are kept as said', async () => {
  const { bearer, effectId, officer, staff } = await askedByLink()
  const said = {
    ...{
      indicator: '通いの場',
      before: '3',
      after: '5',
      indicator3: '参加者',
      unit3: '人',
      before3: '４０',
      after3: '55',
    },
    ...{ attribution: 'not_attributable', publication: 'unnamed' },
  }
  const wrong = await press(bearer, typedFor(effectId, { ...said, indicator3: '', publication: 'everywhere' }))
  expect(wrong).toEqual(
    new Refusal([
      { field: `publication.${effectId}`, key: 'choose' },
      { field: `indicator3.${effectId}`, key: 'required' },
    ]),
  )
  await press(bearer, typedFor(effectId, said))
  const [answered] = await questionnairesOf({ officer, staff })
  expect(answered!.effects[0]).toMatchObject({
    ...{ indicator: '通いの場', attribution: 'not_attributable', publication: 'unnamed' },
    moreIndicators: [{ indicator: '参加者', unit: '人', before: '40', beforeOn: null, after: '55', afterOn: null }],
  })
})
