import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { orNothing, version } from '@/lib/forms/fields'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumnOrNull, dayText } from '@/lib/japanese/day'
import { freeText, japaneseDate } from '@/lib/japanese/input'
import { correctLedger } from './correct-ledger'
import { yen } from './offer-input'

/** More visits than any bureau pays in a year; the list says so when it is reached. */
export const MOST_FEES = 2000

/** 旅費・謝金 of a fiscal year in the order of the visits. */
export async function listFees(tx: Tx, bureauId: string, fiscalYear: number) {
  return await tx.dispatchFee.findMany({
    where: { bureauId, fiscalYear },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    take: MOST_FEES,
    select: {
      ...{ id: true, heldOn: true, days: true, hours: true, feeYen: true, travelYen: true, paidOn: true, note: true },
      advisor: { select: { id: true, name: true, affiliation: true } },
      support: {
        select: {
          ...{ id: true, menu: { select: { name: true, nameEn: true } } },
          consultation: { select: { number: true, askingOrganisation: { select: { name: true, nameEn: true } } } },
        },
      },
    },
  })
}

export type Fee = Awaited<ReturnType<typeof listFees>>[number]

/** One line of the record, for its form; null when it is not this bureau's. */
export async function readFee(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.dispatchFee.findUnique({
    where: { id },
    select: {
      ...{ id: true, bureauId: true, heldOn: true, feeYen: true, travelYen: true, paidOn: true, note: true },
      ...{ requestId: true, offer: { select: { fiscalYear: true } } },
      ...{ fiscalYear: true, version: true, advisor: { select: { name: true } } },
    },
  })
}

export const FeeInput = z.object({
  feeYen: yen(),
  travelYen: yen(),
  paidOn: orNothing(japaneseDate()),
  note: freeText().max(1000, 'tooLong').default(''),
  version: version(),
})

/** Corrects what was paid and when, in the record and in the ledger of the quotas. How long the advisor was there stands as recorded: the ledger went by it. */
export async function changeFee(
  tx: Tx,
  actor: Actor,
  id: string,
  { version: seen, ...paid }: z.infer<typeof FeeInput>,
): Promise<{ year: number } | Refusal> {
  await tx.$queryRaw`SELECT id FROM dispatch_fees WHERE id::text = ${id} FOR UPDATE`
  const fee = await readFee(tx, id)
  if (!fee) throw new NotFound()
  if (!isDesk(actor) || actor.bureauId !== fee.bureauId) throw new NotPermitted()
  if (fee.version !== seen)
    throw new InvalidTransition('edit', 'changed', {
      ...{ feeYen: String(fee.feeYen), travelYen: String(fee.travelYen), paidOn: dayText(fee.paidOn), note: fee.note },
    })
  if (paid.paidOn && paid.paidOn > jstDate(await readClock(tx))) return refuse('paidOn', 'past')
  await tx.dispatchFee.updateMany({
    where: { id },
    data: { ...paid, paidOn: dateColumnOrNull(paid.paidOn), version: { increment: 1 } },
  })
  await correctLedger(tx, actor, fee)
  return { year: fee.fiscalYear }
}
