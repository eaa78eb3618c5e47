import { notFound, redirect } from 'next/navigation'
import type { Actor } from '@/lib/actor/actor'
import { readReceipt } from '@/lib/consultations/receipt'
import { asActor } from '@/lib/db/as-actor'

/** Whoever comes back to a page of a draft that has been sent is led to its receipt; anything else is not found. */
export async function leadToReceipt(actor: Actor, id: string): Promise<never> {
  const receipt = await asActor(actor, (tx) => readReceipt(tx, actor, id))
  if (receipt) redirect(`/my/consultations/${receipt.number}/receipt`)
  notFound()
}
