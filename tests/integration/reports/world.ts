import type { Actor } from '@/lib/actor/actor'
import { completeConsultation } from '@/lib/consultations/complete'
import { withdrawConsultation } from '@/lib/consultations/withdraw'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { reply } from '@/lib/dialogue/reply'
import { answerQuestion } from '@/lib/questions/answer'
import { askQuestions } from '@/lib/questions/ask'
import { seenAs, setThemes } from '@/lib/triage/set-themes'
import { atTime, createConsultation, type Received } from '@/tests/factories/consultations'
import { createMenu, createTheme } from '@/tests/factories/menus'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { managerOf, officerOf, staffOf } from '@/tests/factories/people'
import { answerProposal, createProposal } from '@/tests/factories/supports'
import { answerOn, askOn, endSupport, questionnairesOf, typedFor } from '../follow-ups/ended-supports'

type Desk = Actor & { bureauId: string }
export type World = Awaited<ReturnType<typeof createReportsWorld>>

export const NOW = '2026-11-20T10:00:00+09:00'
const at = (day: string, time = '10:00') => `${day}T${time}:00+09:00`

/** A bureau in November 2026 whose consultations stand at every point of life, made by the real verbs. */
export async function createReportsWorld() {
  const bureau = await createBureau()
  const officer: Desk = { ...(await officerOf(bureau)), bureauId: bureau.id }
  const manager: Desk = { ...(await managerOf(bureau)), bureauId: bureau.id, clock: NOW }
  const [north, south] = [await createPrefecture({ bureau }), await createPrefecture({ bureau })]
  const staff = await staffOf(await createMunicipality({ prefecture: north }))
  const other = await staffOf(await createMunicipality({ prefecture: south }))
  const themes = await Promise.all(Array.from({ length: 22 }, () => createTheme()))
  const menu = await createMenu({ followUpMonths: [1, 3] })

  // Answered after 4 business days, two overlapping questions open for 2 of them (1 to 3 June).
  const paused = await createConsultation({ staff, at: at('2026-06-01') })
  const asked = await does(officer, at('2026-06-01', '11:00'), (tx) => ask(tx, officer, paused.number, 2))
  await does(staff, at('2026-06-02'), (tx) => answerQuestion(tx, staff, asked[0]!, { answer: '本町では3か所です。' }))
  await does(staff, at('2026-06-03'), (tx) => answerQuestion(tx, staff, asked[1]!, { answer: '来月です。' }))
  await answerAt(officer, paused, at('2026-06-05'))
  await themed(officer, paused, themes[0]!.key)

  // Answered on the spot, late: 2 July to 31 July.
  const late = await createConsultation({ staff: other, at: at('2026-07-02', '23:30') })
  for (const theme of themes) await themed(officer, late, theme.key)
  await does(officer, at('2026-07-31'), (tx) =>
    completeConsultation(tx, officer, late.number, {
      completion: 'answered_on_spot',
      message: '事例集をご覧ください。',
    }),
  )

  const withdrawn = await createConsultation({ staff, at: at('2026-08-03') })
  await does(staff, at('2026-08-04'), (tx) => withdrawConsultation(tx, staff, withdrawn.number, { reason: '解決した' }))
  const overdue = await createConsultation({ staff: other, at: at('2026-10-01') })
  const waiting = await createConsultation({ staff, at: at('2026-10-02') })
  await does(officer, at('2026-10-05'), (tx) => ask(tx, officer, waiting.number, 1))
  const fresh = await createConsultation({ staff, at: at('2026-11-18') })
  const lastYear = await createConsultation({ staff, at: at('2026-03-31', '23:59') })

  await endSupport({ officer, staff, consultation: fresh, menu, startedOn: '2026-11-18', endedOn: '2026-11-19' })
  const helped = await createConsultation({ staff, at: at('2026-05-07') })
  await endSupport({ officer, staff, consultation: helped, menu, startedOn: '2026-05-08', endedOn: '2026-06-08' })
  await askOn('2026-07-08')
  const [first] = await questionnairesOf({ officer, staff })
  const measured = { indicator: '通いの場', unit: 'か所', before: '3', after: '5', usefulness: '4' }
  await answerOn('2026-07-15', staff, first!.id, typedFor(first!.effects[0]!.id, measured))
  await askOn('2026-09-08')
  const declined = await createProposal({
    officer,
    consultation: overdue,
    menu: await createMenu(),
    at: at('2026-10-20'),
  })
  await answerProposal(other, declined.id, 'decline', at('2026-10-21'))
  return {
    bureau,
    officer,
    manager,
    staff,
    north,
    south,
    themes,
    menu,
    paused,
    late,
    withdrawn,
    overdue,
    waiting,
    fresh,
    lastYear,
  }
}

/** Does something at a time of the office's clock. */
export function does<T>(actor: Actor, time: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return asActor(atTime(actor, time), work)
}

/** Answers a consultation at that time. */
export async function answerAt(officer: Actor, { number }: Received, time: string) {
  await does(officer, time, (tx) => reply(tx, officer, number, { body: '回答します。', isAnswer: true }))
}

async function themed(officer: Actor, { number, id }: Received, key: string) {
  await asActor(officer, async (tx) => {
    const standing = await tx.consultationTheme.findMany({ where: { consultationId: id }, select: { themeKey: true } })
    const keys = standing.map(({ themeKey }) => themeKey)
    await setThemes(tx, officer, number, { themeKeys: [...keys, key], seen: seenAs(keys) })
  })
}

/** Asks the municipality so many things at once; gives the questions' ids. */
export async function ask(tx: Tx, officer: Actor, number: string, howMany: number): Promise<string[]> {
  const question = {
    addressee: 'municipality',
    addresseeName: '',
    body: '数を教えてください',
    reason: '選ぶため',
  } as const
  const questions = Array.from({ length: howMany }, (_, row) => ({ ...question, dueOn: null, row: row + 1 }))
  const put = await askQuestions(tx, officer, number, questions)
  if (!('ids' in put)) throw new Error('the questions were refused')
  return put.ids
}
