import type { Actor } from '@/lib/actor/actor'
import { answerToTell, changeTelling } from '@/lib/asked/answer'
import { askToTell } from '@/lib/asked/ask'
import { AnswerToTell, AskingToTell, ChangedTelling } from '@/lib/asked/input'
import { ExampleListInput, listExamples } from '@/lib/asked/list'
import { asActor } from '@/lib/db/as-actor'
import { ReplyInput } from '@/lib/dialogue/input'
import { reply } from '@/lib/dialogue/reply'
import { atTime } from '@/tests/factories/consultations'
import { createTheme } from '@/tests/factories/menus'
import { createCase } from '@/tests/factories/supports'

/** A consultation to which its desk has said something, now or on this day, with a theme of its own by which it is found. */
export async function talkedCase(at?: string) {
  const begun = await createCase(at)
  const of = { ...begun, officer: atTime(begun.officer, at), staff: atTime(begun.staff, at) }
  const theme = await createTheme()
  const { number } = of.consultation
  await asActor(of.officer, (tx) => reply(tx, of.officer, number, ReplyInput.parse({ body: '事例をお送りします。' })))
  return { ...of, number, theme: theme.key }
}
export type TalkedCase = Awaited<ReturnType<typeof talkedCase>>

/** The desk asks whether others may read this of it. */
export async function ask({ officer, number, theme }: TalkedCase, typed: object = {}) {
  const input = AskingToTell.parse({
    ...{ title: '担い手が足りない', asked: '通いの場を続けられない。', done: '近隣の例をお伝えしました。' },
    ...{ themeKeys: [theme], place: 'bureau', answerBy: '2099-03-31', version: 0, ...typed },
  })
  return await asActor(officer, (tx) => askToTell(tx, officer, number, input))
}

/** The municipality answers. */
export async function answer({ staff, number }: TalkedCase, typed: object = {}, by: Actor = staff) {
  const input = AnswerToTell.parse({ answer: 'agree', place: 'bureau', version: 1, ...typed })
  return await asActor(by, (tx) => answerToTell(tx, by, number, input))
}

/** The municipality agrees to words of its own. */
export async function change({ staff, number }: TalkedCase, typed: object = {}) {
  const words = { title: '直した見出し', asked: '直した困りごと', done: '直した対応', place: 'prefecture' }
  const input = ChangedTelling.parse({ ...words, version: 1, ...typed })
  return await asActor(staff, (tx) => changeTelling(tx, staff, number, input))
}

/** What everybody reads of its theme. */
export async function publicly({ theme }: TalkedCase) {
  const { rows } = await asActor({ kind: 'public' }, (tx) => listExamples(tx, ExampleListInput.parse({ theme })))
  return rows
}
