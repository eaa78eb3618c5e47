import { isDesk } from '@/lib/actor/actor'
import { Refusal } from '@/lib/forms/errors'
import { beginBulk, undoBulk } from '@/lib/queue/bulk/begin'
import { BulkInput } from '@/lib/queue/bulk/input'
import { readBulk } from '@/lib/queue/bulk/read'
import { createConsultation } from '../../factories/consultations'
import { officerOf } from '../../factories/people'
import { does, MONDAY, openDesk } from '../desk/desk-world'

export const LATER = '2026-06-02T10:00:00+09:00'

/** A desk with a colleague and so many consultations of one municipality. */
export async function openBulkDesk(count = 3) {
  const desk = await openDesk()
  const colleague = await officerOf(desk.bureau, { name: '後任 次郎' })
  const more = []
  for (let n = 1; n < count; n += 1) more.push(await createConsultation({ staff: desk.staff, at: MONDAY }))
  return { ...desk, colleague, all: [{ id: desk.id, number: desk.number }, ...more] }
}
export type BulkDesk = Awaited<ReturnType<typeof openBulkDesk>>

/** Begins a bulk act as the officer, on what was looked at then. */
export async function begin(desk: BulkDesk, typed: Record<string, unknown>, actor = desk.officer, at = LATER) {
  const input = BulkInput.parse({ seenAt: new Date(MONDAY).toISOString(), ...typed })
  const begun = await does(actor, (tx, who) => beginBulk(tx, who, input), at)
  if (begun instanceof Refusal) throw new Error(JSON.stringify(begun.errors))
  return begun.id
}

/** What came of it, by receipt number. */
export async function resultsOf(desk: BulkDesk, id: string, actor = desk.officer) {
  const bulk = await does(actor, (tx) => readBulk(tx, id, 0), LATER)
  if (!bulk || !isDesk(actor)) return null
  const items = bulk.items.map(({ consultation, result, reason }) => [consultation.number, result, reason])
  return { state: bulk.state, items: items.sort((a, b) => String(a[0]).localeCompare(String(b[0]))) }
}

export const undo = (desk: BulkDesk, id: string) => does(desk.officer, (tx, who) => undoBulk(tx, who, id), LATER)
