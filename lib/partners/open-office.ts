import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { openForm, type Search } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { readOffice } from './read-office'

/** An office with the forms by which its programmes are confirmed; null when there is none for this person. `base`: where its entries are kept. */
export async function openOffice(tx: Tx, actor: Actor, officeId: string | undefined, base: string, search: Search) {
  const office = await readOffice(tx, actor, officeId)
  if (!office) return null
  const confirmations = []
  for (const { id } of office.partnerProgrammes) {
    const action = `${base}/programmes/${id}/confirmation`
    confirmations.push([id, await openForm(tx, actor, search, action, 'Partners.fields')] as const)
  }
  return { office, today: jstDate(await readClock(tx)), confirmations: new Map(confirmations) }
}
