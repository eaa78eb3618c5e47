import type { Actor } from '@/lib/actor/actor'
import { answerToTell } from '@/lib/asked/answer'
import { askToTell } from '@/lib/asked/ask'
import { AnswerToTell, AskingToTell } from '@/lib/asked/input'
import { withdrawTelling } from '@/lib/asked/settle'
import { asActor } from '@/lib/db/as-actor'
import { ReplyInput } from '@/lib/dialogue/input'
import { reply } from '@/lib/dialogue/reply'
import { Refusal } from '@/lib/forms/errors'
import { createConsultation } from '@/tests/factories/consultations'

/** Stands in every text that may be told others and is not out: only its desk and its town may be sent it. */
export const TELLING_CANARY = '紹介の秘密8815'

/** Leaves two texts of a town that nobody else may read: one it was asked about, one it agreed to and took back. */
export async function leaveTellings(staff: Actor, officer: Actor): Promise<void> {
  await ask(staff, officer)
  const number = await ask(staff, officer)
  const input = AnswerToTell.parse({ answer: 'agree', place: 'prefecture', version: 1 })
  await asActor(staff, (tx) => answerToTell(tx, staff, number, input))
  await asActor(staff, (tx) => withdrawTelling(tx, staff, number))
}

async function ask(staff: Actor, officer: Actor): Promise<string> {
  const { number } = await createConsultation({ staff })
  await asActor(officer, (tx) => reply(tx, officer, number, ReplyInput.parse({ body: '承りました。' })))
  const input = AskingToTell.parse({
    ...{ title: TELLING_CANARY, asked: TELLING_CANARY, done: TELLING_CANARY, themeKeys: ['kayoinoba'] },
    ...{ place: 'bureau', answerBy: '2099-03-31', version: 0 },
  })
  const asked = await asActor(officer, (tx) => askToTell(tx, officer, number, input))
  if (asked instanceof Refusal) throw asked
  return number
}
