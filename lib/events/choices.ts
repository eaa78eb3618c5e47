import { listThemeGroups } from '@/lib/consultations/choices'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { fiscalYear } from '@/lib/japanese/dates'
import { listPrefectures } from '@/lib/organisations/list-prefectures'

/** What the form of an event offers to choose from: series there are, offices to hold it with, themes, fiscal years. */
export async function listEventChoices(tx: Tx, bureauId: string, chosen: readonly string[] = []) {
  const offices = await tx.organisation.findMany({
    where: { bureauId, kind: { in: ['partner_office', 'prefecture'] } },
    orderBy: [{ kind: 'asc' }, { code: 'asc' }, { name: 'asc' }],
    take: 200,
    select: { id: true, name: true, nameEn: true, kind: true },
  })
  const series = await tx.eventSeries.findMany({
    where: { bureauId },
    orderBy: { name: 'asc' },
    take: 100,
    select: { name: true },
  })
  const year = fiscalYear(await readClock(tx))
  return {
    ...{ offices, series: series.map(({ name }) => name), years: [year, year + 1] },
    themes: await listThemeGroups(tx, chosen),
    prefectures: await listPrefectures(tx, bureauId),
  }
}

export type EventChoices = Awaited<ReturnType<typeof listEventChoices>>
