import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { writeCertificate } from '@/lib/japanese/certificate'

const SHEETS_AT_MOST = 100

/** The certificates of an award that is decided: the text of the call with the names put in; null when there is none. */
export async function readCertificates(tx: Tx, callId: string) {
  if (!z.uuid().safeParse(callId).success) return null
  const call = await tx.awardCall.findFirst({
    where: { id: callId, state: { in: ['decided', 'published'] } },
    select: {
      ...{ title: true, fiscalYear: true, certificate: true, awardOn: true, decidedOn: true },
      bureau: { select: { name: true, nameEn: true } },
    },
  })
  if (!call) return null
  const decided = await tx.awardDecision.findMany({
    where: { callId, result: { not: 'none' } },
    orderBy: [{ result: 'asc' }, { id: 'asc' }],
    take: SHEETS_AT_MOST,
    select: {
      id: true,
      result: true,
      nomination: { select: { title: true, organisation: { select: { name: true } } } },
    },
  })
  return {
    ...call,
    sheets: decided.map(({ id, result, nomination: { title, organisation } }) => ({
      ...{ id, result },
      text: writeCertificate(call.certificate, organisation.name, title),
    })),
  }
}

export type Certificates = NonNullable<Awaited<ReturnType<typeof readCertificates>>>
