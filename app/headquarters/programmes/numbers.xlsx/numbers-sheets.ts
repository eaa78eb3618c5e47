import type { useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import type { YearNumbers } from '@/lib/programmes/read-numbers'
import type { Sheet } from '@/lib/reports/write-workbook'

type Words = { t: ReturnType<typeof useTranslations<'Programmes'>>; locale: 'ja' | 'en' }

/** Two sheets: type by type, and bureau by bureau with a line for each type. */
export function numbersSheets({ types, rows }: YearNumbers, { t, locale }: Words): Sheet[] {
  const column = (head: string, width = 12) => ({ head, width })
  const counts = [
    ...[column(t('fields.quota')), column(t('list.entries')), column(t('numbers.late')), column(t('list.selected'))],
  ]
  return [
    {
      name: t('numbers.byType'),
      columns: [column(t('list.type'), 40), ...counts],
      lines: types.map(({ type, quota, entries, late, selected }) => [
        ...[t(`types.${type}`), quota, entries, late, selected],
      ]),
    },
    {
      name: t('numbers.byBureau'),
      columns: [column(t('numbers.bureau'), 20), column(t('list.type'), 40), column(t('facts.state')), ...counts],
      lines: rows.flatMap(({ bureau, led, national }) => [
        ...(led
          ? [
              [
                ...[nameIn(locale, bureau), t('types.bureau_led'), t(`phases.${led.phase}`), led.quota],
                ...[led.entries, led.late, led.selected],
              ],
            ]
          : []),
        ...national.map(({ type, entries, late, selected }) => [
          ...[nameIn(locale, bureau), t(`types.${type}`), '', null, entries, late, selected],
        ]),
      ]),
    },
  ]
}
