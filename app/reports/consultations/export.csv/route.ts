import { getTranslations } from 'next-intl/server'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { oneOf, readAddress } from '@/lib/reports/address'
import { BEHIND_COLUMNS, behindLines } from '@/lib/reports/behind-lines'
import { readCell } from '@/lib/reports/cell-address'
import { namePeriod } from '@/lib/reports/conditions-of'
import { listBehind } from '@/lib/reports/list-behind'
import { MEASURES } from '@/lib/reports/measures'
import { openCell } from '@/lib/reports/read-behind-page'
import { writeCsv } from '@/lib/reports/write-csv'
import { askedFor } from '../../asked-for'
import { handOutCsv } from '../../hand-out'

/** Exactly what a number of the reports counted, as a CSV. */
export async function GET(request: Request) {
  const asked = await askedFor(request)
  if (asked instanceof Response) return asked
  const cell = readCell(asked.search)
  if (!cell) return new Response(null, { status: 404 })
  const [t, sayState, locale] = await Promise.all([getTranslations('Reports'), getTranslations('States'), readLocale()])
  const read = await asActor(asked.actor, async (tx) => {
    if (MEASURES[cell.measure].counts === 'municipalities') return null
    const opened = await openCell(tx, asked.actor, readAddress(asked.search), cell)
    return opened && { opened, behind: await listBehind(tx, opened.scope, cell) }
  })
  if (!read) return new Response(null, { status: 404 })
  const { opened, behind } = read
  const { names } = opened
  const head = BEHIND_COLUMNS.map((column) => t(`list.csvColumns.${column}`))
  const lines = behindLines(cell.measure, behind, { names, locale, say: t, sayState })
  const period = namePeriod(opened, locale, t)
  return handOutCsv(
    t('export.listFile', { measure: t(`measures.${cell.measure}.name`), period }),
    oneOf(asked.search, 'letters'),
    writeCsv([head, ...lines]),
  )
}
