import { getTranslations } from 'next-intl/server'
import { handOut } from '@/app/reports/hand-out'
import { isDesk } from '@/lib/actor/actor'
import { currentActor } from '@/lib/actor/require-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { writeCsv } from '@/lib/reports/write-csv'
import { readList } from '../read-list'

/** The list of a year as a CSV that Excel opens. */
export async function GET(request: Request) {
  const actor = await currentActor()
  if (!actor || !isDesk(actor)) return new Response(null, { status: 404 })
  const list = await readList(new URL(request.url).searchParams.get('year'))
  const [t, locale] = await Promise.all([getTranslations('Profile'), readLocale()])
  const head = [
    ...(['year', 'code', 'prefecture', 'municipality'] as const).map((key) => t(`costs.${key}`)),
    ...(['amount', 'ceiling', 'excess', 'standing', 'result', 'measures', 'costSource'] as const).map((key) =>
      t(`fields.${key}`),
    ),
  ]
  const year = fiscalYearLabel(list.year, locale)
  const lines = list.rows.map(({ organisation, prefectureCode, amount, ceiling, excess, ...row }) => {
    const prefecture = list.prefectures.find(({ code }) => code === prefectureCode)
    return [
      ...[year, organisation.code ?? '', prefecture ? nameIn(locale, prefecture) : '', nameIn(locale, organisation)],
      ...[amount, ceiling, excess, t(`costs.standings.${row.standing}`), row.result, row.measures, row.source],
    ]
  })
  return handOut(t('costs.file', { year }), 'csv', writeCsv([head, ...lines]))
}
