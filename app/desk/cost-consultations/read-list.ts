import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { fiscalYear } from '@/lib/japanese/dates'
import { listCosts, listCostYears } from '@/lib/profiles/read-costs'

/** The list of one year as its address asks for it; the latest year on record unless another is named. */
export async function readList(asked: unknown) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  return await asActor(actor, async (tx) => {
    const years = await listCostYears(tx, actor.bureauId)
    const thisYear = fiscalYear(await readClock(tx))
    const year = years.find((one) => String(one) === asked) ?? years[0] ?? thisYear
    const prefectures = await tx.organisation.findMany({
      where: { kind: 'prefecture', bureauId: actor.bureauId },
      select: { code: true, name: true, nameEn: true },
    })
    return {
      years: years.length > 0 ? years : [thisYear],
      year,
      prefectures,
      rows: await listCosts(tx, actor.bureauId, year),
    }
  })
}

export type CostList = Awaited<ReturnType<typeof readList>>
