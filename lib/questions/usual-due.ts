import type { Tx } from '@/lib/db/client'
import { addBusinessDays } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { readClosingDays } from '@/lib/organisations/closing-days'

/** The day by which a question asked now is answered, unless another one is named: the bureau's own number of business days (当方設定). */
export async function usualDueOn(tx: Tx, bureauId: string, now: Date): Promise<string> {
  const settings = await tx.bureauSettings.findUnique({ where: { bureauId }, select: { questionDays: true } })
  return addBusinessDays(jstDate(now), settings?.questionDays ?? 5, await readClosingDays(tx, bureauId))
}
