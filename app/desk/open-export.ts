import { getTranslations } from 'next-intl/server'
import { type Actor, isDesk } from '@/lib/actor/actor'
import { currentActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { readLocale } from '@/lib/i18n/read-locale'
import { jstDate } from '@/lib/japanese/dates'
import { readAddress, searchOf } from '@/lib/queue/address'
import { type ColumnName, USUAL_COLUMNS } from '@/lib/queue/columns'
import { idsMatching } from '@/lib/queue/read-all'
import { readRows } from '@/lib/queue/row'
import { readSettings } from '@/lib/queue/settings'
import type { CsvCell } from '@/lib/reports/write-csv'
import { type ExportWords, exportHeads, exportLine } from './export-lines'

const BATCH = 1000

export type Export = {
  /** Name of the file without its ending: the day and how many lines. */
  name: string
  heads: string[]
  total: number
  /** All lines, read as they are written. */
  lines: AsyncGenerator<CsvCell[]>
  t: ExportWords['t']
}

/** Everything that matches the queue's address, with no upper limit; or the answer to whoever may not have it. */
export async function openExport(request: Request): Promise<Export | Response> {
  const actor = await currentActor()
  const { pathname, search } = new URL(request.url)
  if (!actor) {
    const location = `/sign-in?next=${encodeURIComponent(`${pathname}${search}`)}`
    return new Response(null, { status: 303, headers: { location } })
  }
  if (!isDesk(actor)) return new Response(null, { status: 404 })
  const [t, queue, states, locale] = await Promise.all([
    getTranslations('QueueExport'),
    getTranslations('Queue'),
    getTranslations('States'),
    readLocale(),
  ])
  const { ids, columns, today } = await asActor(actor, async (tx) => {
    const settings = await readSettings(tx, actor)
    const address = readAddress(searchOf(search), settings)
    return {
      ids: await idsMatching(tx, actor, address),
      columns: address.columns ?? settings.columns ?? USUAL_COLUMNS,
      today: jstDate(await readClock(tx)),
    }
  })
  const words = { t, queue, states, locale }
  return {
    name: t('file', { day: today, total: ids.length }),
    heads: exportHeads(columns, ids.length, words),
    total: ids.length,
    lines: linesOf(actor, ids, columns, words),
    t,
  }
}

/** A thousand at a time, each in a short transaction of its own: a slow receiver holds nothing up in the database. */
async function* linesOf(
  actor: Actor,
  ids: readonly string[],
  columns: readonly ColumnName[],
  words: ExportWords,
): AsyncGenerator<CsvCell[]> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const rows = await asActor(actor, (tx) => readRows(tx, actor, ids.slice(from, from + BATCH)))
    for (const [index, row] of rows.entries()) yield exportLine(row, from + index + 1, columns, words)
  }
}
