import { getTranslations } from 'next-intl/server'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { oneOf, readAddress } from '@/lib/reports/address'
import { readCell } from '@/lib/reports/cell-address'
import { namePeriod } from '@/lib/reports/conditions-of'
import { MUNICIPALITY_COLUMNS, municipalityLines } from '@/lib/reports/municipality-lines'
import { readMunicipalitiesBehind } from '@/lib/reports/read-behind-page'
import { writeCsv } from '@/lib/reports/write-csv'
import { askedFor } from '../../asked-for'
import { handOutCsv } from '../../hand-out'

/** Exactly the municipalities that a number of the reports counted, as a CSV. */
export async function GET(request: Request) {
  const asked = await askedFor(request)
  if (asked instanceof Response) return asked
  const { actor, search } = asked
  const cell = readCell(search)
  if (!cell) return new Response(null, { status: 404 })
  const [t, locale] = await Promise.all([getTranslations('Reports'), readLocale()])
  const read = await asActor(actor, (tx) => readMunicipalitiesBehind(tx, actor, readAddress(search), cell))
  if (!read) return new Response(null, { status: 404 })
  const head = MUNICIPALITY_COLUMNS.map((column) => t(`municipalities.csvColumns.${column}`))
  const period = namePeriod(read.opened, locale, t)
  return handOutCsv(
    t('export.listFile', { measure: t('municipalities.title'), period }),
    oneOf(search, 'letters'),
    writeCsv([head, ...municipalityLines(read.rows, locale, t)]),
  )
}
