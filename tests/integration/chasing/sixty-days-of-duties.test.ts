import { afterAll, expect, test } from 'vitest'
import { addStep, changeStep } from '@/lib/chasing/keep-ladders'
import { listComing } from '@/lib/chasing/list-coming'
import { pauseChasing, resumeChasing } from '@/lib/chasing/pause'
import { readSteps } from '@/lib/chasing/read-ladders'
import { readChasingOfDuty } from '@/lib/chasing/read-lanes'
import { answerDuty } from '@/lib/duties/answer'
import { DutyInput } from '@/lib/duties/input'
import { waiveDuty } from '@/lib/duties/keep'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { asSystem, closeWorkerDatabase } from '@/lib/jobs/as-system'
import { remind } from '@/lib/jobs/remind'
import { noticesOf } from '../desk/desk-world'
import { at, awayFrom, live, onDay } from './chased-desk'
import { doneForDuty, type Owed, owe } from './owed-desk'

afterAll(closeWorkerDatabase)

const rests = ({ officer, supportId, dutyId }: Owed, day: string, untilOn: string) =>
  onDay(officer, day, (tx, who) => pauseChasing(tx, who, supportId, { dutyId }, { untilOn, reason: '海外出張' }))

test('sixty days over the New Year: a late report is asked for again by the ladder, on exactly its days', async () => {
  const [plain, answered, waived, resting] = [await owe(), await owe(), await owe(), await owe()]
  const [away, edited, ownLadder, byLink] = [await owe(), await owe(), await owe(), await owe({ byLink: true })]
  await awayFrom(away.officer, '2026-12-21', '2026-12-25')
  await onDay(ownLadder.manager, '2026-12-01', (tx, who) =>
    addStep(tx, who, { party: 'report', menuKey: ownLadder.menu.key, afterDays: 3, act: 'tell_officer' }),
  )
  await live(
    '2026-12-02',
    '2027-01-29',
    {
      '2026-12-10': () => rests(resting, '2026-12-10', '2026-12-14'),
      '2026-12-11': async () => {
        const { advisor, dutyId } = answered
        await onDay(advisor, '2026-12-11', (tx, who) => answerDuty(tx, who, dutyId, DutyInput.parse({ body: '報告' })))
        await onDay(waived.officer, '2026-12-11', (tx, who) =>
          waiveDuty(tx, who, waived.supportId, waived.dutyId, { reason: '電話で伺った' }),
        )
        await onDay(edited.manager, '2026-12-11', async (tx, who) => {
          const six = (await readSteps(tx, edited.bureau.id)).find(
            (one) => one.party === 'report' && one.afterDays === 6,
          )
          return await changeStep(tx, who, six?.id ?? '', { afterDays: 4, act: 'remind' })
        })
      },
    },
    ['11'],
  )
  const done = async (owed: Owed) => await doneForDuty(owed.dutyId)
  const usual = ['2026-12-09 remind', '2026-12-16 remind', '2026-12-23 tell_officer']
  expect({
    plain: await done(plain),
    answered: await done(answered),
    waived: await done(waived),
    resting: await done(resting),
    away: await done(away),
    edited: await done(edited),
    ownLadder: await done(ownLadder),
    byLink: await done(byLink),
    evaluation: await doneForDuty(plain.evaluationId),
    survey: await doneForDuty(plain.surveyId),
  }).toEqual({
    plain: usual,
    answered: ['2026-12-09 remind'],
    waived: ['2026-12-09 remind'],
    resting: ['2026-12-09 remind', '2026-12-21 remind', '2026-12-28 tell_officer'],
    away: ['2026-12-09 remind', '2026-12-16 remind', '2026-12-28 tell_officer'],
    edited: ['2026-12-09 remind', '2026-12-14 remind', '2026-12-23 tell_officer'],
    ownLadder: ['2026-12-11 tell_officer'],
    byLink: usual,
    evaluation: [],
    survey: [],
  })
  const kinds = (await noticesOf(plain.consultation.id)).filter((kind) => /^duty_(reminder|overdue)/.test(kind))
  expect(kinds).toEqual(['duty_overdue', 'duty_reminder', 'duty_reminder'])
  expect((await noticesOf(byLink.consultation.id)).filter((kind) => kind === 'duty_reminder')).toEqual([])
  const links = await asSystem((tx) => tx.oneTimeLink.findMany({ where: { subjectId: byLink.dutyId } }))
  expect(await asSystem((tx) => tx.notice.count({ where: { subjectId: { in: links.map(({ id }) => id) } } }))).toBe(3)
}, 120_000)

test('what will be asked for again is shown before, with its trace; it rests only at its own desk; two workers take one step', async () => {
  const owed = await owe()
  const { officer, supportId, dutyId, bureau } = owed
  const seen = (day: string) => onDay(officer, day, (tx) => listComing(tx, bureau.id))
  expect((await seen('2026-12-07')).coming).toMatchObject([
    { on: '2026-12-09', act: 'remind', what: 'report', at: expect.stringContaining(`/duties/${dutyId}/chasing`) },
    { on: '2026-12-16', act: 'remind' },
  ])
  await Promise.all([asSystem(remind, at('2026-12-09')), asSystem(remind, at('2026-12-09'))])
  const lane = await onDay(officer, '2026-12-10', (tx) => readChasingOfDuty(tx, bureau.id, dutyId))
  expect(lane).toMatchObject({ over: null, taken: [{ act: 'remind', doneOn: '2026-12-09', told: owed.advisor.name }] })
  await rests(owed, '2026-12-10', '2026-12-18')
  await expect(rests(owed, '2026-12-10', '2026-12-18')).rejects.toThrow(InvalidTransition)
  expect((await seen('2026-12-10')).coming).toMatchObject([])
  await onDay(officer, '2026-12-10', (tx, who) => resumeChasing(tx, who, supportId, { dutyId }))
  expect((await seen('2026-12-10')).coming[0]).toMatchObject({ on: '2026-12-16' })
  const other = await owe()
  const meddle = onDay(other.officer, '2026-12-10', (tx, who) =>
    pauseChasing(tx, who, other.supportId, { dutyId }, { untilOn: '2026-12-20', reason: '休み' }),
  )
  await expect(meddle).rejects.toThrow(NotFound)
  await expect(rests({ ...owed, officer: owed.advisor }, '2026-12-10', '2026-12-18')).rejects.toThrow(NotFound)
  await expect(
    onDay(officer, '2026-12-10', (tx, who) =>
      addStep(tx, who, { party: 'report', menuKey: null, afterDays: 2, act: 'remind' }),
    ),
  ).rejects.toThrow(NotPermitted)
}, 60_000)
