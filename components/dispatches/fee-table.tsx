import { useLocale, useTranslations } from 'next-intl'
import type { Fee } from '@/lib/dispatches/fees'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { DataTable } from '../tables/data-table'
import { useAmount } from './use-amount'

/** 旅費・謝金 line by line, with their sums. */
export function FeeTable({ fees }: { fees: readonly Fee[] }) {
  const t = useTranslations('Dispatches.fees')
  const locale = useLocale()
  const number = (label: string) => ({ label, numeric: true })
  const columns = [t('heldOn'), t('who'), t('where'), t('amount'), number(t('fee')), number(t('travel')), t('paid')]
  const sum = (lines: readonly Fee[], of: 'feeYen' | 'travelYen') =>
    lines.reduce((all, fee) => all + fee[of], 0).toLocaleString(locale)
  const unpaid = fees.filter(({ paidOn }) => !paidOn)
  const total = (label: string, lines: readonly Fee[]) => (
    <tr key={label}>
      <th scope="row" colSpan={4}>
        {label}
      </th>
      <td data-label={t('fee')} className="numeric">
        {sum(lines, 'feeYen')}
      </td>
      <td data-label={t('travel')} className="numeric">
        {sum(lines, 'travelYen')}
      </td>
      <td />
    </tr>
  )
  return (
    <DataTable
      caption={t('caption', { count: fees.length })}
      columns={columns}
      stacks
      footer={
        <>
          {total(t('total'), fees)}
          {unpaid.length > 0 ? total(t('unpaidTotal'), unpaid) : null}
        </>
      }
    >
      {fees.map((fee) => (
        <Row key={fee.id} fee={fee} />
      ))}
    </DataTable>
  )
}

function Row({ fee }: { fee: Fee }) {
  const t = useTranslations('Dispatches.fees')
  const amount = useAmount()
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { id, heldOn, advisor, support, feeYen, travelYen, paidOn } = fee
  const { consultation } = support
  const date = formatDate(heldOn, locale)
  return (
    <tr>
      <th scope="row">{date}</th>
      <td data-label={t('who')}>
        <a href={`/supports/advisors/${advisor.id}`}>{advisor.name}</a>
      </td>
      <td data-label={t('where')}>
        {nameIn(locale, consultation.askingOrganisation)}　
        <a href={`/desk/consultations/${consultation.number}/supports/${support.id}/advisors`}>{consultation.number}</a>
      </td>
      <td data-label={t('amount')}>{amount(fee)}</td>
      <td data-label={t('fee')} className="numeric">
        {feeYen.toLocaleString(locale)}
      </td>
      <td data-label={t('travel')} className="numeric">
        {travelYen.toLocaleString(locale)}
      </td>
      <td data-label={t('paid')}>
        {paidOn ? t('paidOn', { date: formatDate(paidOn, locale) }) : t('unpaid')}{' '}
        <a href={`/supports/advisors/fees/${id}`}>
          {t('change')}
          <span className="sr-only">{t('changeOf', { date, name: advisor.name })}</span>
        </a>
      </td>
    </tr>
  )
}
