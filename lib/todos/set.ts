import type { Actor } from '@/lib/actor/actor'
import { listDeskOfficers } from '@/lib/consultations/desk-officers'
import type { LockedConsultation } from '@/lib/consultations/lock'
import { canLogDialogue } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { MUNICIPALITY, type TodoInput } from './input'
import { insertTodo } from './insert'

/** Sets what an officer of the bureau or the municipality is to do next, from a talk, a note, a session, or by itself. */
export async function setTodo(
  tx: Tx,
  actor: Actor,
  number: string,
  { text, dueOn, owner, shared, entryId, sessionId }: TodoInput,
): Promise<{ id: string } | Refusal> {
  const consultation = await takeAtDesk(tx, actor, number, canLogDialogue, 'todo')
  const officer =
    owner === MUNICIPALITY
      ? MUNICIPALITY
      : (await listDeskOfficers(tx, consultation.bureauId)).find(({ membershipId }) => membershipId === owner)
  if (!officer) return refuse('owner', 'choose')
  const source = await sourceOf(tx, consultation, entryId, sessionId)
  const set = await insertTodo(tx, actor, consultation, {
    ...{ text, dueOn, owner: officer, audience: shared ? 'shared' : 'internal' },
    ...source,
  })
  await touch(tx, consultation.id, await readClock(tx))
  return set
}

/** NotFound for a talk or session of another consultation. */
async function sourceOf(tx: Tx, { id: consultationId }: LockedConsultation, entryId: string, sessionId: string) {
  if (entryId) {
    if ((await tx.dialogueEntry.count({ where: { id: entryId, consultationId } })) === 0) throw new NotFound()
    return { dialogueEntryId: entryId }
  }
  if (!sessionId) return {}
  if ((await tx.supportSession.count({ where: { id: sessionId, consultationId } })) === 0) throw new NotFound()
  return { supportSessionId: sessionId }
}
