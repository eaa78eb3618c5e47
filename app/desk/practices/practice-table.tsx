import { useTranslations } from 'next-intl'
import { OriginWords } from '@/components/practiceDrafts/origin-words'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { PracticeLine, PracticeView } from '@/lib/practiceDrafts/list'

type Props = { rows: readonly PracticeLine[]; view: PracticeView; locale: 'ja' | 'en' }

/** Practices at the desk, one line each; a suggested case leads to the answer it can be flagged at. */
export function PracticeTable({ rows, view, locale }: Props) {
  const t = useTranslations('PracticeDrafts')
  const when = t(`on.${view}`)
  return (
    <DataTable
      caption={t(`views.${view}`)}
      captionHidden
      stacks
      columns={[
        { label: t('name'), room: 'wide' },
        { label: t('place'), room: 'medium' },
        t('state'),
        t('origin'),
        when,
      ]}
    >
      {rows.map(
        ({ id, title, place, placeEn, number, state, origin, filedSide, on, answerBy, isLate, questionnaireId }) => (
          <tr key={id}>
            <th scope="row">
              <a href={view === 'suggested' ? `/desk/follow-ups/${questionnaireId}#practice` : `/desk/practices/${id}`}>
                {title}
              </a>
              {number ? <span className="block font-400 text-solid-gray-700">{number}</span> : null}
            </th>
            <td data-label={t('place')}>{nameIn(locale, { name: place, nameEn: placeEn })}</td>
            <td data-label={t('state')}>
              {t(`states.${state}`)}
              {state === 'asked' && answerBy ? (
                <span className="block whitespace-nowrap text-dns-14N-130">
                  {t('until', { date: formatDate(answerBy, locale) })}
                  {isLate ? <strong className="block font-700">{t('late')}</strong> : null}
                </span>
              ) : null}
            </td>
            <td data-label={t('origin')}>
              <OriginWords of={{ origin, filedSide }} />
            </td>
            <td data-label={when} className="nowrap">
              {formatDate(on, locale)}
            </td>
          </tr>
        ),
      )}
    </DataTable>
  )
}
