import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'
import { CONSULTATION_OF_SUPPORT } from '@/lib/supports/read'
import type { DutyStanding } from './states'

const SHOWN = {
  ...{ id: true, kind: true, title: true, heldOn: true, partyName: true, aboutName: true, opensOn: true },
  ...{ dueOn: true, state: true, body: true, useful: true, words: true, preparation: true, minutes: true },
  ...{ answeredAt: true, answeredByName: true, waiveReason: true, waivedByName: true },
} as const

/** A duty as whoever owes it reads it; null when there is none for this person. */
export async function readOwed(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.duty.findUnique({ where: { id }, select: { ...SHOWN, bureauId: true } })
}

export type Owed = NonNullable<Awaited<ReturnType<typeof readOwed>>>

/** What this person or office owes, and has answered. Not yet what opens later. */
export async function listOwed(tx: Tx, { userId, organisationId, role }: Owner) {
  const today = dateOf(await readClock(tx))
  return await tx.duty.findMany({
    where: { role, OR: [{ userId }, { organisationId }], opensOn: { lte: today }, state: { in: ['open', 'done'] } },
    orderBy: [{ state: 'desc' }, { dueOn: 'asc' }, { id: 'asc' }],
    take: 100,
    select: {
      id: true,
      kind: true,
      title: true,
      aboutName: true,
      opensOn: true,
      dueOn: true,
      state: true,
      answeredAt: true,
    },
  })
}

type Owner = { userId: string; organisationId: string; role: string }

/** One duty with its support and consultation, for the desk; null when there is none for this person. */
export async function readDuty(tx: Tx, number: string, supportId: string, id: string) {
  if (![supportId, id].every((one) => z.uuid().safeParse(one).success)) return null
  return await tx.duty.findFirst({
    where: { id, supportId, support: { consultation: { number } } },
    select: {
      ...SHOWN,
      support: {
        select: { menu: { select: { name: true, nameEn: true } }, consultation: { select: CONSULTATION_OF_SUPPORT } },
      },
    },
  })
}

/** How many duties the desk's list shows at most. */
export const DUTIES_SHOWN = 200

/** The bureau's duties of one standing, those due first first. */
export async function listDuties(tx: Tx, bureauId: string, standing: DutyStanding, today: Date) {
  const which = {
    open: { state: 'open', opensOn: { lte: today }, dueOn: { gte: today } },
    late: { state: 'open', dueOn: { lt: today } },
    coming: { state: 'open', opensOn: { gt: today } },
    done: { state: 'done' },
    waived: { state: 'waived' },
  }[standing]
  const isOver = standing === 'done' || standing === 'waived'
  return await tx.duty.findMany({
    where: { bureauId, ...which },
    orderBy: [{ dueOn: isOver ? 'desc' : 'asc' }, { id: 'asc' }],
    take: DUTIES_SHOWN,
    select: {
      ...{ id: true, kind: true, title: true, partyName: true, opensOn: true, dueOn: true, state: true },
      ...{ supportId: true, support: { select: { consultation: { select: { number: true } } } } },
    },
  })
}

/** The latest link to answer a duty by that is printed and still works; null when there is none. */
export async function readPrintedLink(tx: Tx, id: string) {
  const now = await readClock(tx)
  const link = await tx.oneTimeLink.findFirst({
    where: { subjectId: id, purpose: 'duty', usedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
    select: { id: true, recipientName: true, recipientMailbox: true, expiresAt: true },
  })
  return link
}
