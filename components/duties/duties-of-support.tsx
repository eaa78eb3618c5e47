import { useLocale, useTranslations } from 'next-intl'
import { standingOf } from '@/lib/duties/states'
import { formatDate } from '@/lib/japanese/dates'
import { Section } from '../layout/section'
import { DataTable } from '../tables/data-table'
import { DutyBadge } from './duty-badge'

type Duty = { id: string; kind: string; title: string; partyName: string; opensOn: Date; dueOn: Date; state: string }

/** What is owed under a support after its sessions, for the desk; nothing where nothing is. */
export function DutiesOfSupport({ duties, path, today }: { duties: readonly Duty[]; path: string; today: Date }) {
  const t = useTranslations('Duties')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (duties.length === 0) return null
  return (
    <Section title={t('title')} id="duties">
      <DataTable caption={t('title')} captionHidden columns={[t('what'), t('who'), t('dueOn'), t('state')]} stacks>
        {duties.map((duty) => (
          <tr key={duty.id}>
            <th scope="row">
              <a href={`${path}/duties/${duty.id}`}>
                {t('named', { kind: t(`kinds.${duty.kind}`), title: duty.title })}
              </a>
            </th>
            <td data-label={t('who')}>{duty.partyName}</td>
            <td className="nowrap" data-label={t('dueOn')}>
              {formatDate(duty.dueOn, locale)}
            </td>
            <td>
              <DutyBadge standing={standingOf(duty, today)} />
            </td>
          </tr>
        ))}
      </DataTable>
    </Section>
  )
}
