import type { useTranslations } from 'next-intl'
import { fiscalYearLabel, jstClock, jstDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { FIRST_KINDS } from '@/lib/profiles/figure-kinds'
import type { ComparedEntry, Comparison } from '@/lib/programmes/compare'
import type { CsvCell } from '@/lib/reports/write-csv'

type Words = {
  t: ReturnType<typeof useTranslations<'Programmes'>>
  locale: 'ja' | 'en'
  kind: (key: string) => string
  theme: (key: string) => string
}

/** Columns and lines of the comparison as a sheet. */
export function comparisonLines({ criteria, rows }: Comparison, words: Words) {
  const { t, kind } = words
  const column = (head: string, width = 16) => ({ head, width })
  return {
    columns: [
      ...[
        column(t('list.code'), 10),
        column(t('list.municipality')),
        column(t('facts.state')),
        column(t('facts.late')),
      ],
      ...[column(t('facts.receivedAt'), 18), column(t('fields.themeKeys'), 30), column(t('fields.situation'), 60)],
      ...[column(t('fields.problem'), 40), column(t('fields.wish'), 40)],
      ...FIRST_KINDS.map((key) => column(kind(key), 14)),
      ...[column(t('facts.past'), 20), column(t('facts.excess'), 16), column(t('joint.prefecture'), 24)],
      ...criteria.map(({ name, weight }) => column(t('judgement.criterion', { name, weight }), 14)),
      ...[
        column(t('facts.score'), 10),
        column(t('facts.people'), 8),
        column(t('facts.meant')),
        column(t('fields.reason'), 40),
      ],
    ],
    lines: rows.map((row) => lineOf(row, criteria, words)),
  }
}

function lineOf(row: ComparedEntry, criteria: Comparison['criteria'], { t, locale, theme }: Words): CsvCell[] {
  const { askingOrganisation: place, receivedAt, score, selection } = row
  return [
    ...[place.code ?? '', nameIn(locale, place), t(`entryStates.${row.state}`)],
    ...[
      row.isLate ? t(`lateStates.${row.lateState}`) : '',
      receivedAt ? `${jstDate(receivedAt)} ${jstClock(receivedAt)}` : '',
    ],
    ...[row.themeKeys.map(theme).join(t('separator')), row.situation, row.problem, row.wish],
    ...FIRST_KINDS.map((kind) => row.figures.find((figure) => figure.kind === kind)?.value ?? null),
    ...[
      row.pastYears.map((year) => fiscalYearLabel(year, locale)).join(t('separator')),
      row.cost?.excess ?? null,
      row.ofPrefecture.join(t('separator')),
    ],
    ...criteria.map(({ id }) => score.byCriterion[id] ?? null),
    ...[score.mean, score.people, t(`outcomes.${selection?.outcome ?? 'none'}`), selection?.reason ?? ''],
  ]
}
