import { getTranslations } from 'next-intl/server'
import { handOut } from '@/app/reports/hand-out'
import { currentActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { readNumbers } from '@/lib/programmes/read-numbers'
import { writeWorkbook } from '@/lib/reports/write-workbook'
import { numbersSheets } from './numbers-sheets'

/** The numbers of a year as an xlsx: one sheet by type, one by bureau. */
export async function GET(request: Request) {
  const actor = await currentActor()
  if (actor?.role !== 'headquarters') return new Response(null, { status: 404 })
  const asked = new URL(request.url).searchParams.get('year')
  const { numbers, now } = await asActor(actor, async (tx) => ({
    numbers: await readNumbers(tx, asked),
    now: await readClock(tx),
  }))
  const [t, locale] = await Promise.all([getTranslations('Programmes'), readLocale()])
  const file = t('numbers.file', { year: fiscalYearLabel(numbers.year, locale) })
  return handOut(file, 'xlsx', await writeWorkbook(numbersSheets(numbers, { t, locale }), now))
}
