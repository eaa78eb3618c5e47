import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { answerFollowUp } from '@/lib/followUps/answer'
import { askFollowUps } from '@/lib/followUps/ask'
import { asSystem } from '@/lib/jobs/as-system'
import { finishSupport } from '@/lib/supports/finish'
import { atTime, type Received } from '@/tests/factories/consultations'
import type { TestMenu } from '@/tests/factories/menus'
import { createSupportUnderWay } from '@/tests/factories/supports'

type Case = { officer: Actor; staff: Actor; consultation: Received }

/** Noon of a day in Japan. */
export function noon(day: string): string {
  return `${day}T12:00:00+09:00`
}

/** A support carried to its end by the real verbs: started early in the month before, done on `endedOn`. */
export async function endSupport(of: Case & { startedOn: string; endedOn: string; menu?: TestMenu }) {
  const support = await createSupportUnderWay({ ...of, at: noon(of.startedOn) })
  await asActor(atTime(of.officer, noon(of.endedOn)), (tx) =>
    finishSupport(tx, of.officer, support.id, { outcome: '担い手養成の計画ができた' }),
  )
  return support
}

/** The organisation's questionnaires with their effects, by due month, as the desk sees them. */
export async function questionnairesOf({ officer, staff }: Pick<Case, 'officer' | 'staff'>) {
  return await asActor(officer, (tx) =>
    tx.questionnaire.findMany({
      where: { askingOrganisationId: staff.organisationId },
      include: { effects: { orderBy: { pointMonths: 'asc' } } },
      orderBy: { dueMonth: 'asc' },
    }),
  )
}

/** The daily round of questions, on that day. */
export async function askOn(day: string) {
  return await asSystem(askFollowUps, `${day}T09:00:00+09:00`)
}

/** Typed answers for one support: useful, with an indicator. */
export function typedFor(effectId: string, typed: Record<string, string> = {}) {
  const answers = { usefulness: '4', actionsTaken: '養成講座を開いた', ...typed }
  return Object.fromEntries(Object.entries(answers).map(([field, value]) => [`${field}.${effectId}`, value]))
}

/** Answers a questionnaire on a day: checked and confirmed. */
export async function answerOn(day: string, actor: Actor, id: string, typed: Record<string, string>) {
  return await asActor(atTime(actor, noon(day)), (tx) => answerFollowUp(tx, actor, id, { ...typed, confirmed: 'yes' }))
}
