import type { Actor, Bearer } from '@/lib/actor/actor'
import { askConfirmation } from '@/lib/advisors/ask-confirmation'
import { PollInput } from '@/lib/datePolls/input'
import { openPoll } from '@/lib/datePolls/open'
import { asActor } from '@/lib/db/as-actor'
import { answerByLink } from '@/lib/dispatches/answer'
import { showCandidates } from '@/lib/dispatches/candidates'
import { offerDispatch } from '@/lib/dispatches/offer'
import { OfferAnswerInput } from '@/lib/dispatches/offer-input'
import { addBusinessDays } from '@/lib/japanese/business-days'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { SessionInput } from '@/lib/supportSessions/input'
import { recordSession } from '@/lib/supportSessions/record'
import { bearerFor, made, OFFER, registerOne } from '@/tests/factories/advisors'
import { createConsultation } from '@/tests/factories/consultations'
import type { TestMenu } from '@/tests/factories/menus'
import { ownerRow } from '@/tests/factories/owner'
import { createSupportUnderWay } from '@/tests/factories/supports'

/** An advisor without an account is shown to a municipality, asked by a link, and asked to confirm the entry; another one has been there, owes the report, and a date is looked for. */
export async function leaveDispatch(officer: Actor, staff: Actor) {
  const asked = await openSupport(officer, staff)
  const advisorId = await registerOne(officer, { name: '巡回 拾郎' })
  await asActor(officer, async (tx) => {
    await showCandidates(tx, officer, asked, { advisorIds: [advisorId] })
    await offerDispatch(tx, officer, asked, { ...OFFER, ...days(), advisorId })
    await askConfirmation(tx, officer, advisorId)
  })
  const held = await openSupport(officer, staff)
  const visitor = await registerOne(officer, { name: '巡回 報子' })
  const offer = { ...OFFER, ...days(), advisorId: visitor }
  const { id } = made(await asActor(officer, (tx) => offerDispatch(tx, officer, held, offer)))
  const { linkId } = await bearerFor(officer, id)
  const bearer: Bearer = { kind: 'link', linkId }
  await asActor(bearer, (tx) => answerByLink(tx, bearer, OfferAnswerInput.parse({ decision: 'accept' })))
  const visit = { label: '訪問', heldOn: jstDate(new Date()), mode: 'onsite', content: '進め方を助言した。' }
  await asActor(officer, (tx) => recordSession(tx, officer, held, SessionInput.parse(visit)))
  const slots = [10, 11].map((ahead) => `${addBusinessDays(jstDate(new Date()), ahead)}T10:00/12:00`)
  const poll = {
    ...{ label: '次の訪問', mode: 'onsite', closesOn: addBusinessDays(jstDate(new Date()), 5), slots },
    members: [staff.organisationId, officer.organisationId],
  }
  await asActor(officer, (tx) => openPoll(tx, officer, held, PollInput.parse(poll)))
}

function days() {
  const today = jstDate(new Date())
  return { dueOn: addDays(today, 10), fromOn: addDays(today, 20), untilOn: addDays(today, 40) }
}

async function openSupport(officer: Actor, staff: Actor): Promise<string> {
  const consultation = await createConsultation({ staff, title: 'アドバイザーの派遣を受ける相談' })
  const menu = await ownerRow<TestMenu>(
    `SELECT id, key, name, kind FROM menus WHERE key = 'advisor_dispatch' AND bureau_id IS NULL AND valid_until IS NULL`,
  )
  return (await createSupportUnderWay({ officer, staff, consultation, menu })).id
}
