import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import type { ListedDraft } from '@/lib/consultations/list-own'
import { formatDateTime } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { firstStep } from './first-step'

/** Drafts not sent yet, each leading back to where it is written. */
export function DraftTable({ drafts }: { drafts: readonly ListedDraft[] }) {
  const t = useTranslations('My.list')
  const c = useTranslations('Consultation')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={t('drafts')}
      captionHidden
      stacks
      columns={[{ label: c('fields.title'), room: 'wide' }, t('form'), t('draftedBy'), t('savedAt')]}
    >
      {drafts.map((draft) => (
        <tr key={draft.id}>
          <th scope="row">
            <a href={firstStep(draft)}>
              {draft.title || t('untitled')}
              <span className="sr-only">{t('lastSaved', { time: formatDateTime(draft.updatedAt, locale) })}</span>
            </a>
            {draft.viaPrefecture ? (
              <span className="block font-400 text-solid-gray-700">
                {t('onBehalf', { municipality: nameIn(locale, draft.askingOrganisation) })}
              </span>
            ) : null}
          </th>
          <td className="nowrap">{c(`kicker.${draft.form}`)}</td>
          <td data-label={t('draftedBy')}>
            {[draft.sectionName, draft.holderName || draft.draftedByName].filter(Boolean).join(' ')}
          </td>
          <td data-label={t('savedAt')} className="nowrap">
            {formatDateTime(draft.updatedAt, locale)}
            {draft.isLeft ? <span className="block font-700 text-orange-1000">{t('left')}</span> : null}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
