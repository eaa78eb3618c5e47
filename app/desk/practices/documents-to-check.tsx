import { useLocale, useTranslations } from 'next-intl'
import { buttonStyle } from '@/components/forms/button-style'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { Section } from '@/components/layout/section'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { nameIn } from '@/lib/menus/menu-name'
import type { DocumentToCheck } from '@/lib/practices/documents'

export type Looking = DocumentToCheck & { forms: Record<'confirming' | 'ending', FormState> }
type Props = { documents: readonly Looking[]; today: string }

/** Practices from public documents whose year is over or soon will be: the desk looks at the source, and keeps or ends each. */
export function DocumentsToCheck({ documents, today }: Props) {
  const t = useTranslations('PracticeDrafts.documents')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (documents.length === 0) return null
  return (
    <Section title={t('title')} lead={t('lead')}>
      <DataTable
        caption={t('title')}
        captionHidden
        stacks
        columns={[
          { label: t('name'), room: 'wide' },
          t('place'),
          { label: t('source'), room: 'medium' },
          t('until'),
          t('deed'),
        ]}
      >
        {documents.map(({ id, title, place, placeEn, source, sourceUrl, validUntil, forms }) => (
          <tr key={id}>
            <th scope="row">{dayOf(validUntil) < today ? title : <a href={`/practices/${id}`}>{title}</a>}</th>
            <td data-label={t('place')}>{nameIn(locale, { name: place, nameEn: placeEn })}</td>
            <td data-label={t('source')}>
              {sourceUrl ? (
                <a href={sourceUrl} rel="noreferrer">
                  {source}
                </a>
              ) : (
                source
              )}
            </td>
            <td data-label={t('until')} className="nowrap">
              {formatDate(validUntil, locale)}
            </td>
            <td data-label={t('deed')}>
              {(['confirming', 'ending'] as const).map((deed) => (
                <Form key={deed} action={`/desk/practices/documents/${id}/${deed}`} state={forms[deed]} inline>
                  <button type="submit" className={buttonStyle('text')} aria-label={t(`${deed}Of`, { title })}>
                    {t(deed)}
                  </button>
                </Form>
              ))}
            </td>
          </tr>
        ))}
      </DataTable>
    </Section>
  )
}
