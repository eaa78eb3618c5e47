import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { dateColumnOrNull } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'

type NewTodo = {
  text: string
  dueOn: string | null
  owner: 'municipality' | { membershipId: string; name: string }
  audience: 'shared' | 'internal'
  dialogueEntryId?: string
  supportSessionId?: string
  surveyId?: string
  /** Who does it at the municipality, where that was said. */
  ownerName?: string
  /** Set by the municipality itself, which need not be told. */
  isOwnDecision?: boolean
}

/** Writes down やること, and tells the municipality of its own. What the municipality is to do is always shared. */
export async function insertTodo(
  tx: Tx,
  actor: Actor,
  consultation: Parameters<typeof ownedBy>[0],
  { owner, ownerName = '', dueOn, isOwnDecision = false, ...todo }: NewTodo,
): Promise<{ id: string }> {
  const id = randomUUID()
  const isTheirs = owner === 'municipality'
  const audience = isTheirs ? 'shared' : todo.audience
  const whose = isTheirs
    ? { side: 'municipality', ownerName }
    : { side: 'desk', ownerMembershipId: owner.membershipId, ownerName: owner.name }
  await tx.todo.createMany({
    data: {
      id,
      ...ownedBy(consultation),
      ...todo,
      ...whose,
      audience,
      dueOn: dateColumnOrNull(dueOn),
      setByName: actor.name,
    },
  })
  const facts = { side: isTheirs ? 'municipality' : 'desk', action: todo.text, on: dueOn }
  await recordEvent(tx, actor, consultation, { kind: 'todo_set', audience, subjectId: id, facts })
  if (isTheirs && !isOwnDecision)
    await giveNotice(tx, {
      ...{ kind: 'todo_given', bureauId: consultation.bureauId },
      ...{ consultationId: consultation.id, subjectId: id },
    })
  return { id }
}
