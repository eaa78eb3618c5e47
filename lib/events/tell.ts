import type { Tx } from '@/lib/db/client'
import { giveNotice, giveNotices } from '@/lib/notices/give-notice'

const AT_ONCE = 1000

type Told = { id: string; bureauId: string }

/** Gives free seats to those who wait, in the order in which they came, and tells each of them. */
export async function fillSeats(tx: Tx, eventId: string): Promise<void> {
  const advanced = await tx.$queryRaw<{ id: string }[]>`SELECT app.fill_event_seats(${eventId}::uuid)::text AS id`
  if (advanced.length === 0) return
  const { bureauId } = await tx.event.findUniqueOrThrow({ where: { id: eventId }, select: { bureauId: true } })
  for (const { id } of advanced) await giveNotice(tx, { kind: 'event_advanced', bureauId, subjectId: id })
}

/** Tells everybody who has a seat, and of changes those who wait, too; each alone, however many they are. */
export async function tellEveryApplicant(
  tx: Tx,
  { id, bureauId }: Told,
  kind: 'event_changed' | 'event_cancelled' | 'event_reminder',
): Promise<void> {
  const states = kind === 'event_reminder' ? ['confirmed'] : ['confirmed', 'waiting']
  for (let after: string | undefined; ; ) {
    const applications: { id: string }[] = await tx.eventApplication.findMany({
      where: { eventId: id, state: { in: states }, erasedAt: null, ...(after ? { id: { gt: after } } : {}) },
      orderBy: { id: 'asc' },
      take: AT_ONCE,
      select: { id: true },
    })
    await giveNotices(
      tx,
      applications.map((application) => ({ kind, bureauId, subjectId: application.id })),
    )
    if (applications.length < AT_ONCE) return
    after = applications.at(-1)?.id
  }
}

/** Which offices were told of an event: by an announcement, or within a consultation alone. */
export async function listToldOffices(tx: Tx, eventId: string) {
  const announced = await tx.eventAnnouncement.findMany({
    where: { eventId },
    select: { id: true, organisationId: true },
  })
  const introduced = await tx.eventIntroduction.findMany({
    where: { eventId, askingOrganisationId: { notIn: announced.map(({ organisationId }) => organisationId) } },
    select: { id: true, consultationId: true, askingOrganisationId: true },
  })
  return { announced, introduced }
}

/** How many people and offices would be told that an event is moved or called off. */
export async function countTold(tx: Tx, eventId: string): Promise<{ people: number; offices: number }> {
  const { announced, introduced } = await listToldOffices(tx, eventId)
  const towns = new Set(introduced.map(({ askingOrganisationId }) => askingOrganisationId))
  const people = await tx.eventApplication.count({ where: { eventId, state: { in: ['confirmed', 'waiting'] } } })
  return { people, offices: announced.length + towns.size }
}

/** Tells every office that was told of an event, each alone, that it was moved or called off; also where nobody has applied. */
export async function tellOffices(
  tx: Tx,
  { id, bureauId }: Told,
  kind: 'event_moved' | 'event_called_off',
): Promise<void> {
  const { announced, introduced } = await listToldOffices(tx, id)
  await giveNotices(tx, [
    ...announced.map((office) => ({ kind, bureauId, subjectId: office.id })),
    ...introduced.map((one) => ({ kind, bureauId, subjectId: one.id, consultationId: one.consultationId })),
  ])
}
