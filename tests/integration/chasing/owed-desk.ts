import { asActor } from '@/lib/db/as-actor'
import { answerByLink } from '@/lib/dispatches/answer'
import { OfferAnswerInput } from '@/lib/dispatches/offer-input'
import { asSystem } from '@/lib/jobs/as-system'
import { SessionInput } from '@/lib/supportSessions/input'
import { recordSession } from '@/lib/supportSessions/record'
import { bearerFor, type Dispatch, made, offerTo, registerOne } from '@/tests/factories/advisors'
import { assignOfficer } from '@/tests/factories/assignments'
import { atTime, createConsultation } from '@/tests/factories/consultations'
import { askParty, given } from '@/tests/factories/meetings'
import { createMenu } from '@/tests/factories/menus'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { advisorOf, managerOf, officerOf, staffOf } from '@/tests/factories/people'
import { createSupportUnderWay } from '@/tests/factories/supports'
import { at } from './chased-desk'

/** A dispatch held on 1 December 2026 by an advisor with an account, or with a link alone: its report is owed by the 8th. */
export async function owe({ byLink = false } = {}) {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ bureau })
  const staff = await staffOf(municipality)
  const officer = await officerOf(bureau)
  const manager = await managerOf(bureau)
  await assignOfficer(municipality, officer)
  const consultation = await createConsultation({ staff, at: at('2026-11-20') })
  const menu = await createMenu({ kind: 'advisor' })
  const { id: supportId } = await createSupportUnderWay({ officer, staff, consultation, menu, at: at('2026-11-24') })
  const advisor = await advisorOf()
  const held = atTime(officer, at('2026-12-01'))
  if (byLink) await takeOnByLink({ officer: held, supportId } as Dispatch)
  else await askParty(officer, supportId, advisor)
  const input = SessionInput.parse({ label: '第1回', heldOn: '2026-12-01', mode: 'onsite', content: '助言した' })
  given(await asActor(held, (tx) => recordSession(tx, held, supportId, input)))
  const owed = await asActor(officer, (tx) =>
    tx.duty.findMany({ where: { supportId }, select: { id: true, kind: true } }),
  )
  const idOf = (kind: string) => owed.find((one) => one.kind === kind)?.id ?? ''
  const ids = { dutyId: idOf('report'), evaluationId: idOf('evaluation'), surveyId: idOf('survey') }
  return { bureau, officer, manager, staff, advisor, consultation, menu, supportId, ...ids }
}

export type Owed = Awaited<ReturnType<typeof owe>>

async function takeOnByLink(dispatch: Dispatch) {
  const days = { dueOn: '2026-12-10', fromOn: '2026-12-01', untilOn: '2026-12-31' }
  const { id } = made(await offerTo(dispatch, await registerOne(dispatch.officer), days))
  const { linkId } = await bearerFor(dispatch.officer, id)
  const bearer = { kind: 'link' as const, linkId, clock: at('2026-12-01') }
  await asActor(bearer, (tx) => answerByLink(tx, bearer, OfferAnswerInput.parse({ decision: 'accept' })))
}

/** What was done for a duty, in order: the day, the act, and who was told. */
export async function doneForDuty(dutyId: string): Promise<string[]> {
  const rows = await asSystem((tx) => tx.requestReminder.findMany({ where: { dutyId }, orderBy: { afterDays: 'asc' } }))
  return rows.map(({ act, doneOn }) => `${doneOn.toISOString().slice(0, 10)} ${act}`)
}
