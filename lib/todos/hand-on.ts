import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { recordEach } from '@/lib/timeline/record'

type Officer = { membershipId: string; name: string }
type Held = { where: { consultationId: string } | { askingOrganisationId: { in: string[] } }; from: readonly string[] }

/**
 * What those who go were still to do in these consultations becomes the new officer's, with a line for the desk in each
 * timeline. Gives the ids of the to-dos; `only` says which ones may go, where a change is taken back.
 */
export async function handOnTodos(
  tx: Tx,
  actor: Actor,
  { where, from }: Held,
  officer: Officer,
  only?: readonly string[],
): Promise<string[]> {
  const owners = from.filter((membershipId) => membershipId !== officer.membershipId)
  const todos = await tx.todo.findMany({
    where: {
      ...where,
      ...{ side: 'desk', state: 'open', ownerMembershipId: { in: owners } },
      ...(only ? { id: { in: [...only] } } : {}),
    },
    select: { id: true, consultationId: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
    orderBy: [{ consultationId: 'asc' }, { id: 'asc' }],
  })
  const ids = todos.map(({ id }) => id)
  await tx.todo.updateMany({
    where: { id: { in: ids }, state: 'open' },
    data: { ownerMembershipId: officer.membershipId, ownerName: officer.name, version: { increment: 1 } },
  })
  const first = new Map(todos.map((todo) => [todo.consultationId, todo]))
  await recordEach(
    tx,
    actor,
    [...first.values()].map(({ consultationId, ...owned }) => ({
      consultation: { ...owned, id: consultationId },
      entry: {
        ...{ kind: 'todos_handed_on', audience: 'internal' },
        facts: { officer: officer.name, count: todos.filter((one) => one.consultationId === consultationId).length },
      },
    })),
  )
  return ids
}
