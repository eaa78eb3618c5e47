import { expect, test } from 'vitest'
import { remindOfTellings } from '@/lib/asked/remind'
import { keepBlackout } from '@/lib/blackoutDays/keep'
import { asActor } from '@/lib/db/as-actor'
import { asSystem } from '@/lib/jobs/as-system'
import { noticesOf } from '../desk/desk-world'
import { noon } from '../follow-ups/ended-supports'
import { answer, ask, type TalkedCase, talkedCase } from './told-case'

const round = (day: string) => asSystem((tx) => remindOfTellings(tx, new Date(noon(day))), noon(day))
const remindersOf = async ({ officer, consultation }: TalkedCase) =>
  (await asActor(officer, (tx) => tx.askedRequest.findFirst({ where: { consultationId: consultation.id } })))?.reminders

/** How often it was asked for again after the round of each of these days. */
async function after(of: TalkedCase, days: readonly string[]) {
  const counts: [string, number | undefined][] = []
  for (const day of days) {
    await round(day)
    counts.push([day, await remindersOf(of)])
  }
  return counts
}

test('who has not answered is asked again on the days of the ladder, once each, and no more after the answer', async () => {
  const of = await talkedCase(noon('2026-10-01'))
  await ask(of, { answerBy: '2026-10-14' })
  const days = ['2026-10-14', '2026-10-15', '2026-10-15', '2026-10-28', '2026-10-29']
  expect((await after(of, days)).map(([, count]) => count)).toEqual([0, 1, 1, 1, 2])
  const told = (await noticesOf(of.consultation.id)).filter((kind) => kind === 'telling_reminder')
  expect(told).toHaveLength(2)
  const seen = await asActor(of.staff, (tx) => tx.timelineEntry.findMany({ where: { kind: 'telling_deed' } }))
  expect(seen.filter(({ facts }) => JSON.stringify(facts) === '{"kind":"reminded"}')).toHaveLength(2)
  await answer(of, { answer: 'decline' })
  expect(await after(of, ['2026-11-30'])).toEqual([['2026-11-30', 2]])
  await ask(of, { version: 1, answerBy: '2026-12-10' })
  expect(await remindersOf(of)).toBe(0)
})

test('nobody is asked again on closed days, on days of the assembly, or while people change posts', async () => {
  const of = await talkedCase(noon('2026-10-01'))
  await ask(of, { answerBy: '2026-10-16' })
  const sits = { kind: 'assembly', fromOn: '2026-10-19', untilOn: '2026-10-20', note: '' } as const
  await asActor(of.staff, (tx) => keepBlackout(tx, of.staff, undefined, sits))
  const days = ['2026-10-17', '2026-10-18', '2026-10-19', '2026-10-20', '2026-10-21'] as const
  expect((await after(of, days)).map(([, count]) => count)).toEqual([0, 0, 0, 0, 1])

  const late = await talkedCase(noon('2027-03-01'))
  await ask(late, { answerBy: '2027-03-19' })
  const spring = ['2027-03-23', '2027-04-15', '2027-04-30', '2027-05-06'] as const
  expect((await after(late, spring)).map(([, count]) => count)).toEqual([0, 0, 0, 1])
})
