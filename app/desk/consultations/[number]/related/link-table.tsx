import { useLocale, useTranslations } from 'next-intl'
import { buttonStyle } from '@/components/forms/button-style'
import { Form } from '@/components/forms/form'
import { DataTable } from '@/components/tables/data-table'
import type { LinkedConsultation } from '@/lib/consultations/list-links'
import { deskPage } from '../address'
import type { PageForms } from '../open-forms'

type Props = { number: string; links: readonly LinkedConsultation[]; forms: PageForms }

/** The linked consultations, each with the way to take the link away. */
export function LinkTable({ number, links, forms }: Props) {
  const t = useTranslations('Together')
  const inEnglish = useLocale() === 'en'
  if (links.length === 0) return <p>{t('related.none')}</p>
  const columns = [
    t('related.columns.number'),
    t('related.columns.kind'),
    t('related.columns.place'),
    { label: t('related.columns.title'), room: 'wide' as const },
    t('related.columns.deed'),
  ]
  return (
    <DataTable caption={t('related.title')} captionHidden columns={columns}>
      {links.map((link) => {
        const action = deskPage(number, `/related/${link.id}/removal`)
        return (
          <tr key={link.id}>
            <th scope="row" className="nowrap">
              <a href={deskPage(link.number)}>{link.number}</a>
            </th>
            <td>{t(`kinds.${link.kind}`)}</td>
            <td>{(inEnglish && link.placeEn) || link.place}</td>
            <td className="[overflow-wrap:anywhere]">{link.title}</td>
            <td>
              <Form action={action} state={forms.of(action)} inline>
                <button
                  type="submit"
                  className={buttonStyle('text')}
                  aria-label={t('related.removeOf', { number: link.number })}
                >
                  {t('related.remove')}
                </button>
              </Form>
            </td>
          </tr>
        )
      })}
    </DataTable>
  )
}
