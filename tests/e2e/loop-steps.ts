import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { ReplyInput } from '@/lib/dialogue/input'
import { reply } from '@/lib/dialogue/reply'
import { dayOf } from '@/lib/japanese/day'
import { setThemes } from '@/lib/triage/set-themes'
import { atTime, createConsultation, type Received } from '@/tests/factories/consultations'
import { createMenu } from '@/tests/factories/menus'
import {
  answerOn,
  askOn,
  endSupport,
  noon,
  questionnairesOf,
  typedFor,
} from '@/tests/integration/follow-ups/ended-supports'
import { sessionOf } from './sign-in-as'

/** A menu that is chosen no more. */
export const MENU_OF_THEN = '移動の手立ての相談会'

const A_DAY = 86_400_000
const daysAgo = (days: number) => new Date(Date.now() - days * A_DAY).toISOString().slice(0, 10)

type Town = { staff: Actor; theme: string }

/** A support that ended a year and more ago, asked about and poorly answered after one month and six; asked about for the third time. */
export async function endSupportAYearAgo({ staff, theme }: Town): Promise<Received> {
  const { actor: officer } = await sessionOf('officer@demo.test')
  const consultation = await createConsultation({ staff, title: '集いの場へ行く足がない', at: noon(daysAgo(420)) })
  await setTheme(officer, consultation, theme)
  const menu = await createMenu({ name: MENU_OF_THEN, validUntil: daysAgo(200) })
  const of = { officer, staff, consultation, menu }
  await endSupport({ ...of, startedOn: daysAgo(415), endedOn: daysAgo(380) })
  const [first, second, third] = await questionnairesOf(of)
  if (!first || !second || !third) throw new Error('three questionnaires were to be planned')
  for (const { id, askOn: day, effects } of [first, second]) {
    await askOn(dayOf(day))
    const typed = effects.map((effect) => typedFor(effect.id, { usefulness: '2' }))
    await answerOn(dayOf(day), staff, id, Object.assign({}, ...typed))
  }
  await askOn(dayOf(third.askOn))
  return consultation
}

/** Consultations of a theme of late, answered only after six weeks. */
export async function askOftenAndWaitLong({ staff, theme }: Town, count: number) {
  const { actor: officer } = await sessionOf('officer@demo.test')
  for (let place = 1; place <= count; place++) {
    const consultation = await createConsultation({ staff, title: `集いの場への足 ${place}`, at: noon(daysAgo(60)) })
    await setTheme(officer, consultation, theme)
    const late = atTime(officer, noon(daysAgo(15)))
    const answer = ReplyInput.parse({ body: '近くの町の例をご紹介します。', isAnswer: 'on' })
    await asActor(late, (tx) => reply(tx, late, consultation.number, answer))
  }
}

async function setTheme(officer: Actor, { number }: Received, theme: string) {
  await asActor(officer, (tx) => setThemes(tx, officer, number, { themeKeys: [theme], seen: '' }))
}
