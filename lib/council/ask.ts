import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'
import { sendRequest } from '@/lib/requests/send'
import type { AskCouncilInput } from './input'

/**
 * 構成員に助言を求める: asks chosen members of the council, each by a request of his or her own, all or none. A member reads
 * summary and question and learns neither of the consultation nor of who else was asked.
 */
export async function askCouncil(
  tx: Tx,
  actor: Actor,
  supportId: string,
  { members, question, ...input }: AskCouncilInput,
): Promise<{ asked: number } | Refusal> {
  const askedTogether = randomUUID()
  const chosen = [...new Set(members)]
  for (const addressee of chosen) {
    if (!addressee.startsWith('p.')) return new Refusal([{ field: 'members', key: 'choose' }])
    const sent = await sendRequest(tx, actor, supportId, { ...input, addressee }, { askedTogether, question })
    if (sent instanceof Refusal) return atMembers(sent)
  }
  return { asked: chosen.length }
}

/** What is wrong with an addressee is said at the list of members. */
function atMembers({ errors }: Refusal): Refusal {
  return new Refusal(errors.map((error) => (error.field === 'addressee' ? { ...error, field: 'members' } : error)))
}
