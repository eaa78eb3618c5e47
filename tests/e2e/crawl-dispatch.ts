import type { Actor } from '@/lib/actor/actor'
import { askConfirmation } from '@/lib/advisors/ask-confirmation'
import { asActor } from '@/lib/db/as-actor'
import { showCandidates } from '@/lib/dispatches/candidates'
import { offerDispatch } from '@/lib/dispatches/offer'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { OFFER, registerOne } from '@/tests/factories/advisors'
import { createConsultation } from '@/tests/factories/consultations'
import type { TestMenu } from '@/tests/factories/menus'
import { ownerRow } from '@/tests/factories/owner'
import { createSupportUnderWay } from '@/tests/factories/supports'

/** An advisor without an account is shown to a municipality, asked by a link, and asked to confirm the entry. */
export async function leaveDispatch(officer: Actor, staff: Actor) {
  const consultation = await createConsultation({ staff, title: 'アドバイザーの派遣を受ける相談' })
  const menu = await ownerRow<TestMenu>(
    `SELECT id, key, name, kind FROM menus WHERE key = 'advisor_dispatch' AND bureau_id IS NULL AND valid_until IS NULL`,
  )
  const { id } = await createSupportUnderWay({ officer, staff, consultation, menu })
  const advisorId = await registerOne(officer, { name: '巡回 拾郎' })
  const today = jstDate(new Date())
  const days = { dueOn: addDays(today, 10), fromOn: addDays(today, 20), untilOn: addDays(today, 40) }
  await asActor(officer, async (tx) => {
    await showCandidates(tx, officer, id, { advisorIds: [advisorId] })
    await offerDispatch(tx, officer, id, { ...OFFER, ...days, advisorId })
    await askConfirmation(tx, officer, advisorId)
  })
}
