import { afterAll, expect, test } from 'vitest'
import { addStep, changeStep } from '@/lib/chasing/keep-ladders'
import { pauseChasing } from '@/lib/chasing/pause'
import { readSteps } from '@/lib/chasing/read-ladders'
import { asSystem, closeWorkerDatabase } from '@/lib/jobs/as-system'
import { remind } from '@/lib/jobs/remind'
import { answerRequest } from '@/lib/requests/answer'
import { AnswerInput } from '@/lib/requests/input'
import { withdrawRequest } from '@/lib/requests/withdraw'
import { dropSupport } from '@/lib/supports/finish'
import { createMenu } from '@/tests/factories/menus'
import { ownerQuery } from '@/tests/factories/owner'
import { officerOf } from '@/tests/factories/people'
import { noticesOf } from '../desk/desk-world'
import { type Asked, askOn, at, awayFrom, doneFor, live, onDay, round } from './chased-desk'

afterAll(closeWorkerDatabase)

const FIRST = '2026-12-01'

const answers = ({ partner, requestId }: Asked, day: string) =>
  onDay(partner, day, (tx, who) =>
    answerRequest(tx, who, requestId, AnswerInput.parse({ decision: 'answer', answer: '登録は要りません' })),
  )
const accepts = ({ partner, requestId }: Asked, day: string) =>
  onDay(partner, day, (tx, who) => answerRequest(tx, who, requestId, AnswerInput.parse({ decision: 'accept' })))
const rests = ({ officer, supportId, requestId }: Asked, day: string, untilOn: string) =>
  onDay(officer, day, (tx, who) => pauseChasing(tx, who, supportId, { requestId }, { untilOn, reason: '先方が出張' }))

async function changesTenToSeven({ manager, bureau }: Asked) {
  await onDay(manager, '2026-12-09', async (tx, who) => {
    const steps = await readSteps(tx, bureau.id)
    const ten = steps.find(({ party, afterDays }) => party === 'partner_office' && afterDays === 10)
    return await changeStep(tx, who, ten?.id ?? '', { afterDays: 7, act: 'remind' })
  })
}

test('sixty days over the New Year: each party hears on exactly its days, and nobody twice', async () => {
  const plain = await askOn(FIRST)
  const beforeNewYear = await askOn('2026-12-21')
  const answered = await askOn(FIRST)
  const takenOn = await askOn(FIRST)
  const withdrawn = await askOn(FIRST)
  const dropped = await askOn(FIRST)
  const resting = await askOn(FIRST)
  const away = await askOn(FIRST)
  const stoodInFor = await askOn(FIRST)
  const edited = await askOn(FIRST)
  const ownLadder = await askOn(FIRST, { menu: await createMenu() })
  const closed = await askOn(FIRST)
  for (const [afterDays, act] of [
    [3, 'remind'],
    [6, 'tell_officer'],
  ] as const)
    await onDay(ownLadder.manager, FIRST, (tx, who) =>
      addStep(tx, who, { party: 'partner_office', menuKey: ownLadder.menu.key, afterDays, act }),
    )
  const standIn = await officerOf(stoodInFor.bureau, { name: '代理 太郎' })
  await awayFrom(away.officer, '2026-12-21', '2026-12-25')
  await awayFrom(stoodInFor.officer, '2026-12-21', '2026-12-25', standIn)
  await ownerQuery(`INSERT INTO closing_days (bureau_id, closed_on, reason) VALUES ($1, '2026-12-08', '停電')`, [
    closed.bureau.id,
  ])

  await live(FIRST, '2027-01-29', {
    '2026-12-07': () => rests(resting, '2026-12-07', '2026-12-11'),
    '2026-12-09': async () => {
      await changesTenToSeven(edited)
      await accepts(takenOn, '2026-12-09')
    },
    '2026-12-10': () => answers(answered, '2026-12-10'),
    '2026-12-14': async () => {
      const { officer, supportId, requestId } = withdrawn
      await onDay(officer, '2026-12-14', (tx, who) => withdrawRequest(tx, who, supportId, requestId))
      await onDay(dropped.officer, '2026-12-14', (tx, who) =>
        dropSupport(tx, who, dropped.supportId, { outcome: '中止' }),
      )
    },
  })

  expect({
    plain: await doneFor(plain),
    beforeNewYear: await doneFor(beforeNewYear),
    answered: await doneFor(answered),
    takenOn: await doneFor(takenOn),
    withdrawn: await doneFor(withdrawn),
    dropped: await doneFor(dropped),
    resting: await doneFor(resting),
    away: await doneFor(away),
    stoodInFor: await doneFor(stoodInFor),
    edited: await doneFor(edited),
    ownLadder: await doneFor(ownLadder),
    closed: await doneFor(closed),
  }).toEqual({
    plain: ['2026-12-08 remind', '2026-12-15 remind', '2026-12-22 tell_officer'],
    beforeNewYear: ['2026-12-28 remind', '2027-01-08 remind', '2027-01-18 tell_officer'],
    answered: ['2026-12-08 remind'],
    takenOn: ['2026-12-08 remind', '2026-12-15 remind', '2026-12-22 tell_officer'],
    withdrawn: ['2026-12-08 remind'],
    dropped: ['2026-12-08 remind'],
    resting: ['2026-12-15 remind', '2026-12-22 remind', '2027-01-04 tell_officer'],
    away: ['2026-12-08 remind', '2026-12-15 remind', '2026-12-28 tell_officer (2026-12-22)'],
    stoodInFor: ['2026-12-08 remind', '2026-12-15 remind', '2026-12-22 tell_officer'],
    edited: ['2026-12-08 remind', '2026-12-10 remind', '2026-12-22 tell_officer'],
    ownLadder: ['2026-12-04 remind', '2026-12-09 tell_officer'],
    closed: ['2026-12-09 remind', '2026-12-16 remind', '2026-12-23 tell_officer'],
  })
  expect((await noticesOf(plain.consultation.id)).filter((kind) => kind.startsWith('request_'))).toEqual([
    ...['request_reminder', 'request_reminder', 'request_sent', 'request_unanswered'],
  ])
  const told = await toldFor(stoodInFor)
  expect(told.slice(0, 2)).toEqual([stoodInFor.partner.name, stoodInFor.partner.name])
  expect(told[2]).toContain('代理 太郎')
}, 120_000)

test('after a week without the worker each request gets the one step it missed, and the next keeps its distance', async () => {
  const week = await askOn(FIRST)
  const long = await askOn('2026-11-24')
  await live(FIRST, '2026-12-06')
  await live('2026-12-14', '2027-01-05')
  expect(await doneFor(week)).toEqual([
    ...['2026-12-14 remind (2026-12-08)', '2026-12-21 remind', '2026-12-28 tell_officer'],
  ])
  expect(await doneFor(long)).toEqual([
    ...['2026-12-01 remind', '2026-12-14 remind (2026-12-08)', '2026-12-21 tell_officer'],
  ])
}, 60_000)

test('a worker that comes back on a Sunday waits for Monday; two workers at once take one step', async () => {
  const asked = await askOn(FIRST)
  await round('2026-12-13')
  expect(await doneFor(asked)).toEqual([])
  await Promise.all([asSystem(remind, at('2026-12-14')), asSystem(remind, at('2026-12-14'))])
  expect(await doneFor(asked)).toEqual(['2026-12-14 remind (2026-12-08)'])
})

async function toldFor({ requestId }: Asked): Promise<string[]> {
  const rows = await asSystem((tx) =>
    tx.requestReminder.findMany({ where: { requestId }, orderBy: { afterDays: 'asc' }, select: { told: true } }),
  )
  return rows.map(({ told }) => told)
}
