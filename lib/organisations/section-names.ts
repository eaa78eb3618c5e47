import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { listChoosableSections } from './sections'

/** The sections of an office as they are today, by name: what somebody who writes a consultation chooses from. */
export async function listSectionNames(tx: Tx, organisationId: string): Promise<string[]> {
  const today = jstDate(await readClock(tx))
  const sections = await listChoosableSections(tx, organisationId, today)
  return sections.filter(({ from }) => from <= today).map(({ name }) => name)
}

/** The section of that name today, whose mailbox then gets the notices; null when the office has none of that name. */
export async function findSectionByName(tx: Tx, organisationId: string, name: string): Promise<{ id: string } | null> {
  const today = jstDate(await readClock(tx))
  const sections = await listChoosableSections(tx, organisationId, today)
  return sections.find((section) => section.name === name && section.from <= today) ?? null
}
