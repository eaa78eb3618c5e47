import { expect, test } from 'vitest'
import { keepBlackout } from '@/lib/blackoutDays/keep'
import { asActor } from '@/lib/db/as-actor'
import { asSystem } from '@/lib/jobs/as-system'
import { answerForPractice } from '@/lib/practiceDrafts/answer'
import { askForConsent } from '@/lib/practiceDrafts/ask'
import { AskingInput } from '@/lib/practiceDrafts/input'
import { listPracticesAtDesk, PracticesAtDeskInput } from '@/lib/practiceDrafts/list'
import { takePracticeBack } from '@/lib/practiceDrafts/publish'
import { goRoundPractices } from '@/lib/practiceDrafts/round'
import { writePractice } from '@/lib/practiceDrafts/write'
import { noon } from '../follow-ups/ended-supports'
import { type Area, area, done, file, typedAs } from './filed-case'

type Asked = Area & { id: string; version: number }

/** Put to the municipality, to be answered by this day. */
async function asked(answerBy = '2026-11-04', clock = noon('2026-10-20')): Promise<Asked> {
  const of = await area()
  const officer = { ...of.officer, clock }
  const id = await file(of.staff, of.theme)
  const text = typedAs(of.theme, { summary: '整えた' })
  const { version } = done(await asActor(officer, (tx) => writePractice(tx, officer, id, text)))
  await ask({ ...of, id, version }, answerBy, clock)
  return { ...of, id, version }
}

async function ask({ officer: who, id, version }: Asked, answerBy: string, clock: string) {
  const officer = { ...who, clock }
  const input = AskingInput.parse({ answerBy, version: String(version), checked: 'yes' })
  done(await asActor(officer, (tx) => askForConsent(tx, officer, id, input)))
}

/** The days of a span on which the round reminds. */
async function remindedOn({ bureau, id }: Asked, from: string, days: number): Promise<string[]> {
  const where = { bureauId: bureau.id, subjectId: id, kind: 'practice_consent_reminder' }
  const reminded: string[] = []
  for (let day = new Date(`${from}T03:00:00Z`), n = 0; n < days; n += 1, day = new Date(day.getTime() + 86_400_000)) {
    const on = day.toISOString().slice(0, 10)
    const told = await asSystem(async (tx) => {
      const before = await tx.notice.count({ where })
      await goRoundPractices(tx, day)
      return (await tx.notice.count({ where })) > before
    }, noon(on))
    if (told) reminded.push(on)
  }
  return reminded
}

const isLate = async (of: Asked, day: string) => {
  const officer = { ...of.officer, clock: noon(day) }
  const input = PracticesAtDeskInput.parse({ view: 'asked' })
  const { rows } = await asActor(officer, (tx) => listPracticesAtDesk(tx, of.bureau.id, input))
  return rows.map((row) => row.isLate)
}

test('a municipality that does not answer is reminded on the ladder, three times, on open days alone; the desk sees it as late', async () => {
  const of = await asked()
  expect([await isLate(of, '2026-11-04'), await isLate(of, '2026-11-05')]).toEqual([[false], [true]])
  expect(await remindedOn(of, '2026-11-03', 40)).toEqual(['2026-11-05', '2026-11-12', '2026-11-19'])
})

test('whoever answers is not reminded any more; asked anew, the ladder begins anew', async () => {
  const of = await asked()
  expect(await remindedOn(of, '2026-11-04', 3)).toEqual(['2026-11-05'])
  const officer = { ...of.officer, clock: noon('2026-11-06') }
  await asActor(officer, (tx) => takePracticeBack(tx, officer, of.id, { version: of.version }))
  expect(await remindedOn(of, '2026-11-07', 10)).toEqual([])
  await ask(of, '2026-11-25', noon('2026-11-17'))
  expect(await remindedOn(of, '2026-11-18', 9)).toEqual(['2026-11-26'])
  const staff = { ...of.staff, clock: noon('2026-11-27') }
  const agree = { answer: 'agree', words: '', version: of.version } as const
  await asActor(staff, (tx) => answerForPractice(tx, staff, of.id, agree))
  expect(await remindedOn(of, '2026-11-28', 20)).toEqual([])
})

test('nobody is reminded while people change posts, nor during the assembly', async () => {
  const of = await asked('2027-03-19', noon('2027-03-01'))
  expect(await remindedOn(of, '2027-03-18', 50)).toEqual(['2027-05-06'])
  const other = await asked()
  const assembly = { kind: 'assembly', fromOn: '2026-11-05', untilOn: '2026-11-10', note: '' } as const
  await asActor(other.staff, (tx) => keepBlackout(tx, other.staff, undefined, assembly))
  expect(await remindedOn(other, '2026-11-04', 8)).toEqual(['2026-11-11'])
})
