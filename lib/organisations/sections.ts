import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import { dayOf } from '@/lib/japanese/day'

const shown = {
  id: true,
  name: true,
  mailbox: true,
  phone: true,
  validFrom: true,
  validUntil: true,
  successorId: true,
  originId: true,
  version: true,
} as const

/** The sections of an organisation, those of today and of the past. */
export async function listSections(tx: Tx, organisationId: string) {
  const rows = await tx.section.findMany({
    where: { organisationId },
    select: shown,
    orderBy: [{ validUntil: { sort: 'desc', nulls: 'first' } }, { name: 'asc' }],
  })
  return rows.map(inDays)
}

/** Those that exist on a day or are to come: what one may choose from. */
export async function listChoosableSections(tx: Tx, organisationId: string, day: string) {
  return (await listSections(tx, organisationId)).filter(({ until }) => !until || until >= day)
}

/** One section of an organisation. */
export async function findSection(tx: Tx, organisationId: string, id: string) {
  const row = z.uuid().safeParse(id).success
    ? await tx.section.findFirst({ where: { id, organisationId }, select: shown })
    : null
  if (!row) throw new NotFound()
  return inDays(row)
}

function inDays<Row extends { validFrom: Date; validUntil: Date | null }>({ validFrom, validUntil, ...row }: Row) {
  return { ...row, from: dayOf(validFrom), until: validUntil ? dayOf(validUntil) : null }
}
