import { getTranslations } from 'next-intl/server'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { oneOf, readAddress } from '@/lib/reports/address'
import { DEFINITION_COLUMNS, definitionLines } from '@/lib/reports/definition-lines'
import { EXPORT_COLUMNS, exportLines } from '@/lib/reports/export-lines'
import { readWhole } from '@/lib/reports/read-whole'
import { writeWorkbook } from '@/lib/reports/write-workbook'
import { askedFor } from '../asked-for'
import { fileName } from '../file-name'
import { handOut } from '../hand-out'

const WIDTHS = [28, 32, 20, 10, 14, 10, 14, 12, 12, 24]

/** The report as a workbook: its figures, and what they mean. */
export async function GET(request: Request) {
  const asked = await askedFor(request)
  if (asked instanceof Response) return asked
  const [t, locale] = await Promise.all([getTranslations('Reports'), readLocale()])
  const { actor, search } = asked
  const report = await asActor(actor, (tx) => readWhole(tx, actor, oneOf(search, 'report'), readAddress(search)))
  const figures = {
    name: t('export.figures'),
    columns: EXPORT_COLUMNS.map((column, index) => ({
      head: t(`export.columns.${column}`),
      width: WIDTHS[index] ?? 12,
    })),
    lines: exportLines(report, locale, t),
  }
  const definitions = {
    name: t('export.definitions'),
    columns: DEFINITION_COLUMNS.map((column) => ({ head: t(`definitions.columns.${column}`), width: 30 })),
    lines: definitionLines([...report.cells.keys()], t).map(({ words }) => words),
  }
  return handOut(fileName(report, locale, t), 'xlsx', await writeWorkbook([figures, definitions], report.now))
}
