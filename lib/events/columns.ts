import type { Tx } from '@/lib/db/client'
import { fiscalYear } from '@/lib/japanese/dates'
import { dateColumnOrNull } from '@/lib/japanese/day'
import type { EventChange, EventInput } from './input'

type Typed = EventInput | EventChange

/** What is typed as the columns of an event: of day, month and year only what was chosen. */
export function columnsOf(typed: Typed) {
  const isOnDay = typed.when === 'day'
  const heldOn = isOnDay ? typed.heldOn : null
  const heldMonth = typed.when === 'month' ? typed.heldMonth : null
  const { kind, title, themeKeys, summary, place, isOnline, audience, capacity, contact } = typed
  return {
    ...{ kind, title, themeKeys, summary, place, isOnline, audience, capacity, contact, heldMonth },
    heldOn: dateColumnOrNull(heldOn),
    startsAt: isOnDay ? typed.startsAt : null,
    endsAt: isOnDay ? typed.endsAt : null,
    applyUntil: dateColumnOrNull(isOnDay ? typed.applyUntil : null),
    isOpen: typed.access === 'open',
    fiscalYear: heldOn ? fiscalYear(heldOn) : heldMonth ? fiscalYear(`${heldMonth}-01`) : typed.fiscalYear,
  }
}

/** The bureau's series of that name, begun where there is none; null when the event stands alone. */
export async function seriesOf(tx: Tx, bureauId: string, name: string): Promise<string | null> {
  if (name === '') return null
  await tx.eventSeries.createMany({ data: { bureauId, name }, skipDuplicates: true })
  const { id } = await tx.eventSeries.findUniqueOrThrow({
    where: { bureauId_name: { bureauId, name } },
    select: { id: true },
  })
  return id
}

/** Keeps who holds the event together with the bureau, and how one comes in online. */
export async function keepParts(
  tx: Tx,
  id: string,
  bureauId: string,
  typed: Typed,
  towns: readonly string[],
): Promise<void> {
  const known = await tx.organisation.findMany({
    where: { id: { in: typed.cohosts }, kind: { in: ['partner_office', 'prefecture'] } },
    select: { id: true },
  })
  await tx.eventCohost.deleteMany({ where: { eventId: id } })
  await tx.eventCohost.createMany({
    data: [...known.map((office) => office.id), ...towns].map((organisationId) => ({
      ...{ eventId: id, bureauId, organisationId },
    })),
  })
  await tx.eventRoom.deleteMany({ where: { eventId: id } })
  if (typed.isOnline && typed.onlineUrl !== '')
    await tx.eventRoom.createMany({
      data: { eventId: id, bureauId, onlineUrl: typed.onlineUrl, remark: typed.onlineRemark },
    })
}
