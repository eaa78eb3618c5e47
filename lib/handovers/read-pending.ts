import type { Tx } from '@/lib/db/client'
import { dayOf } from '@/lib/japanese/day'

/** An effect still to be asked for or waited for: of which support, when. */
export type Pending = { id: string; menu: string; menuEn: string; state: string; askOn: string; answerBy: string }

/** The follow-ups of each consultation that are planned or asked and not answered. */
export async function readPending(tx: Tx, ids: readonly string[]): Promise<Map<string, Pending[]>> {
  const effects = await tx.effect.findMany({
    where: { consultationId: { in: [...ids] }, questionnaire: { state: { in: ['scheduled', 'asked'] } } },
    select: {
      ...{ id: true, consultationId: true },
      support: { select: { menu: { select: { name: true, nameEn: true } } } },
      questionnaire: { select: { state: true, askOn: true, answerBy: true } },
    },
    orderBy: [{ questionnaire: { askOn: 'asc' } }, { id: 'asc' }],
  })
  const pending = new Map<string, Pending[]>()
  for (const { id, consultationId, support, questionnaire } of effects) {
    const { state, askOn, answerBy } = questionnaire
    const { name: menu, nameEn: menuEn } = support.menu
    const one = { id, menu, menuEn, state, askOn: dayOf(askOn), answerBy: dayOf(answerBy) }
    pending.set(consultationId, [...(pending.get(consultationId) ?? []), one])
  }
  return pending
}
