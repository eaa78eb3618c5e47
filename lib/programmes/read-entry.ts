import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { withFormerName } from '@/lib/japanese/former-name'
import { listEntryFiles } from './entry-files'
import { isInTime, phaseOf } from './states'
import { readClosing } from './take'

const EntryFigures = z.array(z.object({ kind: z.string(), value: z.number(), asOf: z.string() }))

/** The figures an entry carries, as they were kept. */
export function figuresOf(kept: unknown) {
  return EntryFigures.catch([]).parse(kept)
}

/** An entry with its programme, its own closing and what was asked for it; null when it is not this person's to see. */
export async function readEntry(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const entry = await tx.programmeEntry.findUnique({
    where: { id },
    include: {
      programme: true,
      askingOrganisation: { select: { code: true, name: true, nameEn: true } },
      target: { select: { id: true, supportId: true, consultationId: true } },
    },
  })
  if (!entry) return null
  const now = await readClock(tx)
  const { programmeId, askingOrganisationId } = entry
  const extensions = await tx.programmeExtension.findMany({
    where: { programmeId, askingOrganisationId },
    orderBy: { askedAt: 'desc' },
    take: 20,
  })
  const reminders = await tx.programmeReminder.findMany({
    where: { programmeId, askingOrganisationId },
    orderBy: { at: 'asc' },
    take: 20,
    select: { daysBefore: true, at: true },
  })
  const consultationId = entry.target?.consultationId ?? entry.consultationId
  const consultation = consultationId
    ? await tx.consultation.findUnique({ where: { id: consultationId }, select: { number: true, title: true } })
    : null
  const closing = await readClosing(tx, programmeId, askingOrganisationId)
  return {
    ...{ ...entry, extensions, reminders, consultation, closing, figures: figuresOf(entry.figures) },
    askingOrganisation: withFormerName(entry.askingOrganisation, entry.mergedFrom),
    files: await listEntryFiles(tx, id),
    ...{ phase: phaseOf(entry.programme, now), isInTime: isInTime(now, closing) },
  }
}

export type Entry = NonNullable<Awaited<ReturnType<typeof readEntry>>>

/** The entries of a municipality, the latest first. */
export async function listOwnEntries(tx: Tx, organisationId: string) {
  return await tx.programmeEntry.findMany({
    where: { askingOrganisationId: organisationId },
    orderBy: { updatedAt: 'desc' },
    take: 100,
    select: {
      ...{ id: true, programmeId: true, state: true, isLate: true, lateState: true, receivedAt: true, decidedAt: true },
      programme: { select: { fiscalYear: true, type: true, name: true, closesAt: true } },
    },
  })
}

export type OwnEntry = Awaited<ReturnType<typeof listOwnEntries>>[number]

/** Entries that a prefecture may see: shared with it by the municipality, or recorded by itself; the latest first. */
export async function listSharedEntries(tx: Tx) {
  const entries = await tx.programmeEntry.findMany({
    where: { sharedWithPrefecture: true },
    orderBy: { receivedAt: 'desc' },
    take: 100,
    select: {
      ...{ id: true, state: true, isLate: true, lateState: true, mergedFrom: true },
      askingOrganisation: { select: { name: true, nameEn: true } },
      programme: { select: { fiscalYear: true, type: true, name: true } },
    },
  })
  return entries.map(({ mergedFrom, askingOrganisation, ...entry }) => ({
    ...entry,
    askingOrganisation: withFormerName(askingOrganisation, mergedFrom),
  }))
}
