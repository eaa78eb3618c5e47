import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'
import { answerForPractice } from '@/lib/practiceDrafts/answer'
import { askForConsent } from '@/lib/practiceDrafts/ask'
import { flagPractice } from '@/lib/practiceDrafts/flag'
import { AnswerInput, AskingInput, PracticeInput } from '@/lib/practiceDrafts/input'
import { publishPractice } from '@/lib/practiceDrafts/publish'
import { writePractice } from '@/lib/practiceDrafts/write'
import { listPractices, PracticeListInput } from '@/lib/practices/list'
import { createMenu, createTheme } from '@/tests/factories/menus'
import { createCase } from '@/tests/factories/supports'
import { answerOn, askOn, endSupport, noon, questionnairesOf, typedFor } from '../follow-ups/ended-supports'

const DAY = '2026-10-14'

/** What a useful answer says: an indicator that has moved, put down to the support, and it may be published. */
export const CLEAR = {
  ...{ usefulness: '5', indicator: '担い手', unit: '人', before: '3', beforeOn: '2026-04-01', after: '12' },
  ...{ afterOn: '2026-10-01', changes: '担い手が増えた', attribution: 'mostly', publication: 'named' },
}

/** A municipality that has answered about one support, with the officer who may flag it. */
export async function answeredCase(typed: Record<string, string> = CLEAR) {
  const of = await createCase(noon('2026-08-03'))
  const menu = await createMenu({ followUpMonths: [1] })
  await endSupport({ ...of, menu, startedOn: '2026-08-10', endedOn: '2026-09-14' })
  await askOn(DAY)
  const [asked] = await questionnairesOf(of)
  const effectId = asked!.effects[0]!.id
  await answerOn(DAY, of.staff, asked!.id, typedFor(effectId, typed))
  const at = { clock: noon('2026-10-20') }
  return { ...of, officer: { ...of.officer, ...at }, staff: { ...of.staff, ...at }, effectId }
}
export type AnsweredCase = Awaited<ReturnType<typeof answeredCase>>

/** The same as candidate. */
export async function flaggedCase(typed?: Record<string, string>) {
  const of = await answeredCase(typed)
  const { id } = await asActor(of.officer, (tx) => flagPractice(tx, of.officer, of.effectId))
  const { key: theme } = await createTheme()
  return { ...of, id, theme }
}
export type FlaggedCase = Awaited<ReturnType<typeof flaggedCase>>

/** What the officer types. */
export function textOf({ theme }: FlaggedCase, typed: object = {}): PracticeInput {
  const texts = { title: '担い手を増やした取組', summary: '養成講座を開いた', themeKeys: theme, figures: '0' }
  return PracticeInput.parse({ ...texts, stage: '', version: '1', ...typed })
}

export async function write(of: FlaggedCase, typed: object = {}) {
  return done(await asActor(of.officer, (tx) => writePractice(tx, of.officer, of.id, textOf(of, typed))))
}

export async function ask(of: FlaggedCase, version = 2, typed: object = {}) {
  const input = AskingInput.parse({ answerBy: '2026-11-04', version: String(version), ...typed })
  return await asActor(of.officer, (tx) => askForConsent(tx, of.officer, of.id, input))
}

export async function answer(of: FlaggedCase, said: string, version = 2, who: Actor = of.staff) {
  const input = AnswerInput.parse({ answer: said, words: 'ことば', version: String(version) })
  return await asActor(who, (tx) => answerForPractice(tx, who, of.id, input))
}

export async function publish(of: FlaggedCase, version = 2, who: Actor = of.officer) {
  return await asActor(who, (tx) => publishPractice(tx, who, of.id, { version }))
}

/** Written, agreed to and out. */
export async function publishedCase(typed: object = {}) {
  const of = await flaggedCase()
  await write(of, typed)
  done(await ask(of))
  await answer(of, 'agree')
  await publish(of)
  return of
}

export const publicly = <T>(read: (tx: Tx) => Promise<T>) => asActor({ kind: 'public' }, read)

/** The ids that the public list finds. */
export async function found(typed: object) {
  return (await publicly((tx) => listPractices(tx, PracticeListInput.parse(typed)))).rows.map(({ id }) => id)
}

function done<T>(result: T | Refusal): T {
  if (result instanceof Refusal) throw new Error(`refused: ${JSON.stringify(result.errors)}`)
  return result
}
