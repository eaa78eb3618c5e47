import { asActor } from '@/lib/db/as-actor'
import { finishSupport } from '@/lib/supports/finish'
import { atTime } from '@/tests/factories/consultations'
import { askParty } from '@/tests/factories/meetings'
import { createMenu } from '@/tests/factories/menus'
import { advisorOf } from '@/tests/factories/people'
import { createCase, createSupportUnderWay } from '@/tests/factories/supports'
import { noon } from './ended-supports'

/** A support that ended on 14 September with the help of two advisors, to be followed up after a month. */
export async function supportWithHelpers() {
  const of = await createCase(noon('2026-08-03'))
  const menu = await createMenu({ followUpMonths: [1] })
  const { id: supportId } = await createSupportUnderWay({ ...of, menu, at: noon('2026-08-10') })
  const [advisor, second] = [await advisorOf(), await advisorOf()]
  await askParty(of.officer, supportId, advisor)
  await askParty(of.officer, supportId, second)
  await asActor(atTime(of.officer, noon('2026-09-14')), (tx) =>
    finishSupport(tx, of.officer, supportId, { outcome: '担い手養成の計画ができた' }),
  )
  return { ...of, supportId, advisor, second }
}
