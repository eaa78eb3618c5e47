import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { DataTable } from '@/components/tables/data-table'
import type { HeadquartersInquiry } from '@/lib/inquiries/read-inquiries'
import { formatDay } from '@/lib/japanese/dates'

/** What bureaus passed on, the open ones first. */
export function InquiryTable({ inquiries }: { inquiries: readonly HeadquartersInquiry[] }) {
  const t = useTranslations('Inquiries.area')
  const h = useTranslations('Inquiries.headquarters')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const open = [...inquiries].sort((a, b) => Number(b.state === 'asked') - Number(a.state === 'asked'))
  return (
    <Section title={t('list')}>
      <DataTable
        caption={t('list')}
        captionHidden
        stacks
        columns={[{ label: t('subject'), room: 'wide' }, h('state'), h('passedAt'), h('dueOn')]}
      >
        {open.map(({ id, title, state, passedAt, dueOn }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/headquarters/inquiries/${id}`}>{title}</a>
            </th>
            <td>{h(`states.${state}`)}</td>
            <td data-label={h('passedAt')} className="nowrap">
              {formatDay(passedAt, locale)}
            </td>
            <td data-label={h('dueOn')} className="nowrap">
              {dueOn ? formatDay(dueOn, locale) : ''}
            </td>
          </tr>
        ))}
      </DataTable>
    </Section>
  )
}
