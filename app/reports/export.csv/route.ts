import { getTranslations } from 'next-intl/server'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { oneOf, readAddress } from '@/lib/reports/address'
import { EXPORT_COLUMNS, exportLines } from '@/lib/reports/export-lines'
import { readWhole } from '@/lib/reports/read-whole'
import { writeCsv } from '@/lib/reports/write-csv'
import { askedFor } from '../asked-for'
import { fileName } from '../file-name'
import { handOutCsv } from '../hand-out'

/** The report as one flat CSV. */
export async function GET(request: Request) {
  const asked = await askedFor(request)
  if (asked instanceof Response) return asked
  const [t, locale] = await Promise.all([getTranslations('Reports'), readLocale()])
  const { actor, search } = asked
  const report = await asActor(actor, (tx) => readWhole(tx, actor, oneOf(search, 'report'), readAddress(search)))
  const head = EXPORT_COLUMNS.map((column) => t(`export.columns.${column}`))
  const csv = writeCsv([head, ...exportLines(report, locale, t)])
  return handOutCsv(fileName(report, locale, t), oneOf(search, 'letters'), csv)
}
