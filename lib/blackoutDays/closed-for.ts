import type { Tx } from '@/lib/db/client'
import { addDays } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { readClosingDays } from '@/lib/organisations/closing-days'

/** Days on which nothing may fall due for an office: those on which its bureau is closed, and those on which it cannot come 議会日程・行事 itself. */
export async function readClosedFor(
  tx: Tx,
  { bureauId, askingOrganisationId }: { bureauId: string; askingOrganisationId: string },
): Promise<ReadonlySet<string>> {
  const closed = new Set(await readClosingDays(tx, bureauId))
  const blackouts = await tx.blackoutDays.findMany({
    where: { organisationId: askingOrganisationId },
    select: { fromOn: true, untilOn: true },
  })
  for (const { fromOn, untilOn } of blackouts)
    for (let day = dayOf(fromOn); day <= dayOf(untilOn); day = addDays(day, 1)) closed.add(day)
  return closed
}
