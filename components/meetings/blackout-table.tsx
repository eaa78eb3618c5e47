import { useLocale, useTranslations } from 'next-intl'
import type { Blackout } from '@/lib/blackoutDays/list'
import { formatDate } from '@/lib/japanese/dates'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { EmptyState } from '../layout/empty-state'
import { DataTable } from '../tables/data-table'

type Props = {
  blackouts: readonly Blackout[]
  ends: ReadonlyMap<string, FormState>
  endAt: (id: string) => string
}

/** The days on which an office cannot come, each with the way to take it back. */
export function BlackoutTable({ blackouts, ends, endAt }: Props) {
  const t = useTranslations('Blackouts')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (blackouts.length === 0) return <EmptyState title={t('empty')} />
  const columns = [t('days'), t('fields.kind'), t('fields.note'), t('by'), t('operation')]
  return (
    <DataTable caption={t('caption')} captionHidden columns={columns} stacks>
      {blackouts.map(({ id, kind, fromOn, untilOn, note, setByName }) => {
        const from = formatDate(fromOn, locale)
        const until = fromOn.getTime() === untilOn.getTime() ? '' : formatDate(untilOn, locale)
        const days = until ? t('period', { from, until }) : from
        const end = ends.get(id)
        return (
          <tr key={id}>
            <th scope="row">{days}</th>
            <td data-label={t('fields.kind')}>{t(`kinds.${kind}`)}</td>
            <td data-label={t('fields.note')}>{note}</td>
            <td data-label={t('by')}>{setByName}</td>
            <td>
              {end ? (
                <Form action={endAt(id)} state={end} label={t('removeThis', { days })} inline>
                  <SubmitButton variant="text">
                    {t('remove')}
                    <span className="sr-only">{t('removeThis', { days })}</span>
                  </SubmitButton>
                </Form>
              ) : null}
            </td>
          </tr>
        )
      })}
    </DataTable>
  )
}
