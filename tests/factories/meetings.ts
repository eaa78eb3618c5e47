import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { PlanInput } from '@/lib/plannedSessions/input'
import { planSession } from '@/lib/plannedSessions/plan'

/** What a verb gave, or the reason why it gave nothing. */
export function given<T>(result: T | Refusal): T {
  if (result instanceof Refusal) throw new Error(`refused: ${JSON.stringify(result.errors)}`)
  return result
}

/** A meeting planned by the desk, in the words of its form. */
export async function createMeeting(officer: Actor, supportId: string, typed: object = {}): Promise<{ id: string }> {
  const input = PlanInput.parse({
    label: '第1回',
    plannedOn: '2099-12-10',
    startsAt: '14:00',
    endsAt: '16:00',
    ...typed,
  })
  return given(await asActor(officer, (tx) => planSession(tx, officer, supportId, input)))
}

/** A party asked under a support by the desk, which has taken it on unless it is only asked; whatever way its kind is asked in. */
export async function askParty(
  officer: Actor,
  supportId: string,
  party: Actor,
  state: 'accepted' | 'sent' = 'accepted',
): Promise<{ id: string }> {
  const id = randomUUID()
  await asActor(officer, async (tx) => {
    const { consultation } = await tx.support.findUniqueOrThrow({
      where: { id: supportId },
      select: {
        consultation: { select: { id: true, askingOrganisationId: true, bureauId: true, prefectureCode: true } },
      },
    })
    await tx.request.createMany({
      data: {
        ...{ id, supportId, ...ownedBy(consultation), kind: 'offer', state, addresseeRole: party.role },
        ...{ addresseeUserId: party.userId, addresseeName: party.name, sentByName: officer.name },
        ...{ title: '助言のお願い', summary: '小さな町の体制づくり' },
      },
    })
  })
  return { id }
}
