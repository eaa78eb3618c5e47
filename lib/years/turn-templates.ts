import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateColumn, dateColumnOrNull } from '@/lib/japanese/day'

type Manager = Actor & { bureauId: string }

/** A reply template can be chosen until that day and not after it. */
export async function endTemplate(tx: Tx, { bureauId }: Manager, id: string, last: string): Promise<void> {
  await tx.replyTemplate.updateMany({
    where: { id, bureauId, retiredAt: null },
    data: { validUntil: dateColumn(last), version: { increment: 1 } },
  })
}

/** The same text under the same name from that day on, to be changed for the new year before it begins. */
export async function copyTemplate(tx: Tx, { bureauId, name: by }: Manager, id: string, first: string): Promise<void> {
  const { name, body } = await tx.replyTemplate.findUniqueOrThrow({ where: { id }, select: { name: true, body: true } })
  await tx.replyTemplate.createMany({
    data: { name, body, bureauId, changedByName: by, validFrom: dateColumn(first), copiedFromId: id },
  })
}

/** Gives a template its former last day back, and takes the copy made for the new year out of use. */
export async function takeBackTemplate(
  tx: Tx,
  { bureauId }: Manager,
  { subject: id, before }: { subject: string; before: string },
  fiscalYear: number,
): Promise<void> {
  await tx.replyTemplate.updateMany({
    where: { id, bureauId, validUntil: dateColumn(`${fiscalYear}-03-31`) },
    data: { validUntil: dateColumnOrNull(before), version: { increment: 1 } },
  })
  await tx.replyTemplate.updateMany({
    where: { bureauId, copiedFromId: id, validFrom: dateColumn(`${fiscalYear}-04-01`), retiredAt: null },
    data: { retiredAt: await readClock(tx), version: { increment: 1 } },
  })
}
