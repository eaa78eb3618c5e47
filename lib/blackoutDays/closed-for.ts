import type { Tx } from '@/lib/db/client'
import { addDays } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { readClosingDays } from '@/lib/organisations/closing-days'

/** The same for many offices of one bureau at once, by office; `closed` are the days on which the bureau is closed. */
export async function readClosedForAll(
  tx: Tx,
  closed: ReadonlySet<string>,
  organisationIds: readonly string[],
): Promise<(organisationId: string) => ReadonlySet<string>> {
  const blackouts = await tx.blackoutDays.findMany({
    where: { organisationId: { in: [...new Set(organisationIds)] } },
    select: { organisationId: true, fromOn: true, untilOn: true },
  })
  const own = new Map<string, Set<string>>()
  for (const { organisationId, fromOn, untilOn } of blackouts) {
    const days = own.get(organisationId) ?? new Set(closed)
    for (let day = dayOf(fromOn); day <= dayOf(untilOn); day = addDays(day, 1)) days.add(day)
    own.set(organisationId, days)
  }
  return (organisationId) => own.get(organisationId) ?? closed
}

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
