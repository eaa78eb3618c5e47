import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { CallPlace, CallToRead } from '@/lib/practiceCalls/read'
import { isLateFor } from '@/lib/practiceCalls/states'
import { DataTable } from '../tables/data-table'

type Props = { call: CallToRead; today: string }

/** How far each prefecture has come with a call: asked, seen, filed how many, none to file, reminded. */
export function ProgressTable({ call, today }: Props) {
  const t = useTranslations('PracticeCalls.progress')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const isOver = isLateFor(call, today)
  const date = (day: Date | null) => (day ? formatDate(day, locale) : t('not'))
  return (
    <DataTable
      caption={t('title')}
      captionHidden
      stacks
      columns={[t('place'), t('standing'), t('filed'), t('asked'), t('seen'), t('reminded')]}
    >
      {call.places.map((place) => (
        <tr key={place.id}>
          <th scope="row">{nameIn(locale, place.organisation)}</th>
          <td data-label={t('standing')}>
            {t(`standings.${standingOf(place, isOver)}`)}
            {place.noneWords ? <span className="block text-dns-14N-130">{place.noneWords}</span> : null}
          </td>
          <td data-label={t('filed')} className="tabular-nums">
            {t('filedCount', { count: place.filed })}
            {place.late > 0 ? <span className="block">{t('lateCount', { count: place.late })}</span> : null}
            {place.out > 0 ? <span className="block">{t('outCount', { count: place.out })}</span> : null}
          </td>
          <td data-label={t('asked')} className="nowrap">
            {date(place.askedAt)}
          </td>
          <td data-label={t('seen')} className="nowrap">
            {date(place.seenAt)}
          </td>
          <td data-label={t('reminded')}>
            {place.remindedAt
              ? t('remindedTimes', { count: place.reminders, date: formatDate(place.remindedAt, locale) })
              : t('not')}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}

/** In one word: filed, none to file, late, seen, or asked and no more. */
function standingOf({ filed, noneAt, seenAt, askedAt }: CallPlace, isOver: boolean) {
  if (filed > 0) return 'filed'
  if (noneAt) return 'none'
  if (!askedAt) return 'notAsked'
  if (isOver) return 'late'
  return seenAt ? 'seen' : 'asked'
}
