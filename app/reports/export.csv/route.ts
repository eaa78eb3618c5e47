import { getTranslations } from 'next-intl/server'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { readAddress } from '@/lib/reports/address'
import { namePeriod } from '@/lib/reports/conditions-of'
import { EXPORT_COLUMNS, exportLines } from '@/lib/reports/export-lines'
import { readReport } from '@/lib/reports/read-report'
import { writeCsv } from '@/lib/reports/write-csv'
import { askedFor } from '../asked-for'
import { handOut } from '../hand-out'

/** The report as one flat CSV. */
export async function GET(request: Request) {
  const asked = await askedFor(request)
  if (asked instanceof Response) return asked
  const [t, locale] = await Promise.all([getTranslations('Reports'), readLocale()])
  const report = await asActor(asked.actor, (tx) => readReport(tx, asked.actor, readAddress(asked.search)))
  const head = EXPORT_COLUMNS.map((column) => t(`export.columns.${column}`))
  const name = t('export.file', { period: namePeriod(report, locale, t) })
  return handOut(name, 'csv', writeCsv([head, ...exportLines(report, locale, t)]))
}
