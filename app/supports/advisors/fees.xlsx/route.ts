import { getTranslations } from 'next-intl/server'
import { handOut } from '@/app/reports/hand-out'
import { isDesk } from '@/lib/actor/actor'
import { currentActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { listFees } from '@/lib/dispatches/fees'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { writeWorkbook } from '@/lib/reports/write-workbook'
import { yearOf } from '../year'
import { FEE_COLUMNS, feeLine } from './columns'

/** 旅費・謝金 of a fiscal year as a workbook. */
export async function GET(request: Request) {
  const actor = await currentActor()
  if (!actor || !isDesk(actor)) return new Response(null, { status: 404 })
  const asked = new URL(request.url).searchParams.get('year') ?? undefined
  const { now, year, fees } = await asActor(actor, async (tx) => {
    const clock = await readClock(tx)
    const of = yearOf(asked, clock)
    return { now: clock, year: of, fees: await listFees(tx, actor.bureauId, of) }
  })
  const [t, locale] = await Promise.all([getTranslations('Dispatches.fees'), readLocale()])
  const columns = FEE_COLUMNS.map(([column, width]) => ({ head: t(`columns.${column}`), width }))
  const sheet = { name: t('sheet'), columns, lines: fees.map((fee) => feeLine(fee, locale)) }
  return handOut(t('file', { year: fiscalYearLabel(year, locale) }), 'xlsx', await writeWorkbook([sheet], now))
}
