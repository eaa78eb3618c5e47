import type { Actor } from '@/lib/actor/actor'
import { AbsenceInput } from '@/lib/assignments/absence-input'
import { recordAbsence } from '@/lib/assignments/absences'
import { chase } from '@/lib/chasing/chase'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { Refusal } from '@/lib/forms/errors'
import { addDays } from '@/lib/japanese/dates'
import { asSystem } from '@/lib/jobs/as-system'
import { sendRequest } from '@/lib/requests/send'
import { assignOfficer } from '@/tests/factories/assignments'
import { atTime, createConsultation } from '@/tests/factories/consultations'
import { createMenu, type TestMenu } from '@/tests/factories/menus'
import { createBureau, createMunicipality, createOrganisation } from '@/tests/factories/organisations'
import { managerOf, officerOf, partnerOf, staffOf } from '@/tests/factories/people'
import { createSupportUnderWay } from '@/tests/factories/supports'

/** Ten in the morning in Japan on that day. */
export const at = (day: string, hour = '10') => `${day}T${hour}:00:00+09:00`

/** A partner office that was asked on a day under a support under way, and everybody around it. */
export async function askOn(day: string, { menu }: { menu?: TestMenu } = {}) {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ bureau })
  const staff = await staffOf(municipality)
  const officer = await officerOf(bureau)
  const manager = await managerOf(bureau)
  await assignOfficer(municipality, officer)
  const office = await createOrganisation('partner_office', { bureau })
  const partner = await partnerOf(bureau, office)
  const consultation = await createConsultation({ staff, at: at('2026-11-20') })
  const under = menu ?? (await createMenu())
  const { id: supportId } = await createSupportUnderWay({
    ...{ officer, staff, consultation, menu: under, at: at('2026-11-24') },
  })
  const sent = await asActor(atTime(officer, at(day)), (tx) =>
    sendRequest(tx, officer, supportId, {
      ...{ addressee: `o.${office.id}`, title: '送迎の扱い', summary: '概要', consented: true, dueOn: '2027-06-30' },
    }),
  )
  if (sent instanceof Refusal) throw new Error(JSON.stringify(sent.errors))
  return { bureau, officer, manager, staff, partner, consultation, menu: under, supportId, requestId: sent.id }
}

export type Asked = Awaited<ReturnType<typeof askOn>>

/** Does something as somebody on a day. */
export const onDay = <T>(
  actor: Actor,
  day: string,
  work: (tx: Parameters<Parameters<typeof asActor<T>>[1]>[0], who: Actor) => Promise<T>,
) => asActor(atTime(actor, at(day)), (tx) => work(tx, actor))

/** The worker's round on a day, at that hour. */
export const round = (day: string, hour = '09') => asSystem(async (tx) => chase(tx, await readClock(tx)), at(day, hour))

/** The worker's rounds of every day from the first to the last, at these hours; `on` does what people do on that day before. */
export async function live(
  from: string,
  until: string,
  on: Record<string, () => Promise<unknown>> = {},
  hours: readonly string[] = ['11', '17'],
) {
  for (let day = from; day <= until; day = addDays(day, 1)) {
    await on[day]?.()
    for (const hour of hours) await round(day, hour)
  }
}

/** What was done for a request, in order: the day and the act, and the day planned where it was another. */
export async function doneFor({ requestId }: { requestId: string }): Promise<string[]> {
  const rows = await asSystem((tx) =>
    tx.requestReminder.findMany({ where: { requestId }, orderBy: { afterDays: 'asc' } }),
  )
  return rows.map(({ act, doneOn, plannedOn }) => {
    const [done, planned] = [doneOn, plannedOn].map((date) => date.toISOString().slice(0, 10))
    return `${done} ${act}${done === planned ? '' : ` (${planned})`}`
  })
}

/** Writes down that an officer is away. */
export const awayFrom = (officer: Actor, from: string, until: string, standIn?: Actor) =>
  onDay(officer, '2026-12-01', (tx, who) =>
    recordAbsence(
      tx,
      who,
      AbsenceInput.parse({ officer: who.membershipId, from, until, standIn: standIn?.membershipId }),
    ),
  )
