import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { nameIn } from '@/lib/menus/menu-name'
import type { Desk } from '@/lib/organisations/list-desks'

/** Whom to call: the desk of each bureau, for which prefectures, and by when it answers. */
export function Desks({ desks }: { desks: readonly Desk[] }) {
  const t = useTranslations('Public.desks')
  const locale = useLocale()
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      stacks
      columns={[
        { label: t('bureau'), room: 'medium' },
        { label: t('desk'), room: 'medium' },
        { label: t('phone'), room: 'medium' },
        { label: t('prefectures'), room: 'wide' },
        { label: t('answerDays'), room: 'medium' },
      ]}
    >
      {desks.map(({ bureau, deskName, deskPhone, answerDays, prefectures }) => (
        <tr key={bureau.id}>
          <th scope="row">{nameIn(locale, bureau)}</th>
          <td data-label={t('desk')} lang="ja">
            {deskName}
          </td>
          <td data-label={t('phone')}>
            {deskPhone ? (
              <a href={`tel:${deskPhone.replace(/[^0-9+]/g, '')}`} className="whitespace-nowrap">
                {deskPhone}
              </a>
            ) : (
              t('switchboard')
            )}
          </td>
          <td data-label={t('prefectures')}>
            {prefectures.map((prefecture) => nameIn(locale, prefecture)).join(t('comma'))}
          </td>
          <td data-label={t('answerDays')}>{t('withinDays', { days: answerDays })}</td>
        </tr>
      ))}
    </DataTable>
  )
}
