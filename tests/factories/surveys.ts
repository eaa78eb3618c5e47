import { randomUUID } from 'node:crypto'
import type { Actor, Bearer } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { answerSurvey } from '@/lib/residentSurveys/answer'
import { SurveyInput } from '@/lib/residentSurveys/input'
import { makeSurvey } from '@/lib/residentSurveys/make'
import { openSurvey } from '@/lib/residentSurveys/move'

/** A questionnaire as it is typed: a scale, one choice, several, a number and free words. */
export const TYPED_SURVEY = {
  ...{ title: 'フレイル予防講座 アンケート', intro: '次の講座の参考にします。', askedBy: '○○町 福祉課' },
  ...{ opensOn: 'R8.10.1', closesOn: 'R8.10.31' },
  ...{ 'kind.1': 'scale', 'text.1': '分かりやすかったですか', 'options.1': '分かりにくい\n分かりやすい' },
  ...{ 'kind.2': 'one', 'text.2': '集まりに参加していますか', 'options.2': 'している\nしてみたい\nしない' },
  ...{ 'kind.3': 'many', 'text.3': 'やってみたいこと', 'options.3': '体操\n手伝い\n特にない' },
  ...{ 'kind.5': 'number', 'text.5': '1週間に何回外出しますか', 'options.5': '回' },
  ...{ 'kind.7': 'text', 'text.7': 'ご意見', 'options.7': '' },
}

/** A questionnaire about a support, made by somebody; a draft. */
export async function createSurvey(actor: Actor, number: string, supportId: string, typed: object = {}) {
  const input = SurveyInput.parse({ ...TYPED_SURVEY, supportId, ...typed })
  const made = await asActor(actor, (tx) => makeSurvey(tx, actor, number, input))
  if (made instanceof Refusal) throw new Error(`refused: ${JSON.stringify(made.errors)}`)
  const survey = await asActor(actor, (tx) => tx.residentSurvey.findUniqueOrThrow({ where: { id: made.id } }))
  return { id: survey.id, code: survey.code }
}

/** The same, opened. */
export async function createOpenSurvey(actor: Actor, number: string, supportId: string, typed: object = {}) {
  const survey = await createSurvey(actor, number, supportId, typed)
  await asActor(actor, (tx) => openSurvey(tx, actor, survey.id))
  return survey
}

/** Somebody with the address of a questionnaire, at a time. */
export function resident(at?: string): Bearer {
  return { kind: 'link', linkId: randomUUID(), ...(at ? { clock: at } : {}) }
}

/** One sheet filled in by somebody. */
export async function answerAs(who: Bearer, code: string, typed: Record<string, string | string[]>) {
  return await asActor(who, (tx) => answerSurvey(tx, who, code, typed))
}
