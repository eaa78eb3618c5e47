import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { SupportOfBureau } from '@/lib/supports/list-all'
import { SupportBadge } from '../consultations/support-badge'
import { WholeNumbers } from '../consultations/whole-numbers'
import { SampleBadge } from '../notices/sample-badge'
import { DataTable } from '../tables/data-table'

/** Supports of a bureau side by side, whatever consultation they belong to. */
export function AllSupports({ supports }: { supports: readonly SupportOfBureau[] }) {
  const t = useTranslations('Supports.all')
  const l = useTranslations('Supports.list')
  const columns = [
    { label: t('menu'), room: 'medium' as const },
    { label: t('consultation'), room: 'wide' as const },
    ...[t('municipality'), t('state'), t('owner')],
    { label: l('next'), room: 'medium' as const },
    t('proposedOn'),
  ]
  return (
    <DataTable caption={t('caption', { count: supports.length })} columns={columns} stacks>
      {supports.map((support) => (
        <Row key={support.id} support={support} />
      ))}
    </DataTable>
  )
}

function Row({ support }: { support: SupportOfBureau }) {
  const t = useTranslations('Supports.all')
  const l = useTranslations('Supports.list')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { id, menu, consultation, state, ownerName, nextAction, nextActionOn, proposedAt } = support
  const path = `/desk/consultations/${consultation.number}`
  return (
    <tr>
      <th scope="row">
        <a href={`${path}/supports/${id}`}>
          {nameIn(locale, menu)}
          <span className="sr-only">
            {t('which', { number: consultation.number ?? '', date: formatDate(proposedAt, locale) })}
          </span>
        </a>
      </th>
      <td>
        <a href={path}>
          <WholeNumbers>{`${consultation.number} ${consultation.title}`}</WholeNumbers>
        </a>
        {consultation.isSample ? (
          <>
            {' '}
            <SampleBadge />
          </>
        ) : null}
      </td>
      <td data-label={t('municipality')}>{nameIn(locale, consultation.askingOrganisation)}</td>
      <td>
        <SupportBadge state={state} />
      </td>
      <td data-label={t('owner')}>{ownerName}</td>
      <td data-label={l('next')}>
        {nextAction}
        {nextActionOn ? <span className="block whitespace-nowrap">{formatDate(nextActionOn, locale)}</span> : null}
      </td>
      <td className="nowrap" data-label={t('proposedOn')}>
        {formatDate(proposedAt, locale)}
      </td>
    </tr>
  )
}
