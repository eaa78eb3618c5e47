import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'

type Paper = {
  id: string
  label: string
  sheets: number
  enteredByName: string
  enteredAt: Date
  withdrawnAt: Date | null
  form: FormState
}

/** The piles of paper that were counted in, each with the way to take it back. */
export function PaperList({ papers, path }: { papers: readonly Paper[]; path: string }) {
  const t = useTranslations('Surveys.papers')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (papers.length === 0) return null
  return (
    <DataTable caption={t('entered')} columns={[t('where'), t('entered'), t('by'), t('deed')]} stacks>
      {papers.map(({ id, label, sheets, enteredByName, enteredAt, withdrawnAt, form }) => (
        <tr key={id}>
          <th scope="row">{label || t('unnamed')}</th>
          <td data-label={t('entered')}>{t('sheets', { count: sheets })}</td>
          <td data-label={t('by')}>{`${enteredByName} ${formatDate(enteredAt, locale)}`}</td>
          <td>
            {withdrawnAt ? (
              t('takenBack')
            ) : (
              <Form
                action={`${path}/papers/${id}/taking-back`}
                state={form}
                label={t('takeBackOf', { label: label || t('unnamed'), count: sheets })}
                inline
              >
                <SubmitButton variant="text">{t('takeBack')}</SubmitButton>
              </Form>
            )}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
