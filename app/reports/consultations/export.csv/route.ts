import { getTranslations } from 'next-intl/server'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { readAddress } from '@/lib/reports/address'
import { BEHIND_COLUMNS, behindLines } from '@/lib/reports/behind-lines'
import { isCell, readCell } from '@/lib/reports/cell-address'
import { namePeriod } from '@/lib/reports/conditions-of'
import { listBehind } from '@/lib/reports/list-behind'
import { openScope } from '@/lib/reports/open-scope'
import { writeCsv } from '@/lib/reports/write-csv'
import { askedFor } from '../../asked-for'
import { handOut } from '../../hand-out'

/** Exactly what a number of the reports counted, as a CSV. */
export async function GET(request: Request) {
  const asked = await askedFor(request)
  if (asked instanceof Response) return asked
  const cell = readCell(asked.search)
  if (!cell) return new Response(null, { status: 404 })
  const [t, sayState, locale] = await Promise.all([getTranslations('Reports'), getTranslations('States'), readLocale()])
  const read = await asActor(asked.actor, async (tx) => {
    const opened = await openScope(tx, asked.actor, readAddress(asked.search))
    return isCell(cell, opened.names) ? { opened, behind: await listBehind(tx, opened.scope, cell) } : null
  })
  if (!read) return new Response(null, { status: 404 })
  const { opened, behind } = read
  const { names } = opened
  const head = BEHIND_COLUMNS.map((column) => t(`list.csvColumns.${column}`))
  const lines = behindLines(cell.measure, behind, { names, locale, say: t, sayState })
  const period = namePeriod(opened, locale, t)
  return handOut(
    t('export.listFile', { measure: t(`measures.${cell.measure}.name`), period }),
    'csv',
    writeCsv([head, ...lines]),
  )
}
