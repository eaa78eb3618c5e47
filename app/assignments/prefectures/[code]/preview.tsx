import { useLocale, useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { EmptyState } from '@/components/layout/empty-state'
import { Section } from '@/components/layout/section'
import { DataTable } from '@/components/tables/data-table'
import type { Scope } from '@/lib/assignments/input'
import type { Officer } from '@/lib/assignments/list-officers'
import type { Period, Plan } from '@/lib/assignments/plan'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'

type Props = { action: string; plan: Plan; officer: Officer; wanted: Period & { scope: Scope }; state: FormState }

/** What would change, before it does. */
export function Preview({ action, plan, officer, wanted, state }: Props) {
  const t = useTranslations('Assignments')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { changes, unchanged, blocked } = plan
  return (
    <Section title={t('preview')} id="preview">
      <p>{t('previewCounts', { changes: changes.length, unchanged: unchanged.length, blocked: blocked.length })}</p>
      {blocked.length > 0 ? (
        <p>{t('blocked', { places: blocked.map(({ place }) => nameIn(locale, place)).join(t('comma')) })}</p>
      ) : null}
      {changes.length === 0 ? (
        <EmptyState title={t('nothingChanges')} />
      ) : (
        <>
          <DataTable
            caption={t('previewCaption', { officer: officer.name, date: formatDate(wanted.from, locale) })}
            columns={[
              t('columns.code'),
              { label: t('columns.name'), room: 'medium' },
              t('columns.now'),
              t('columns.then'),
            ]}
          >
            {changes.map(({ place, current }) => (
              <tr key={place.id}>
                <td className="nowrap">{place.code}</td>
                <th scope="row">{nameIn(locale, place)}</th>
                <td>{current?.name ?? t('none')}</td>
                <td>{officer.name}</td>
              </tr>
            ))}
          </DataTable>
          <Form action={action} state={state} label={t('preview')}>
            <Hidden name="officer" value={officer.membershipId} />
            <Hidden name="scope" value={wanted.scope} />
            <Hidden name="from" value={wanted.from} />
            <Hidden name="until" value={wanted.until ?? ''} />
            <Hidden name="changes" value={changes.length} />
            <Checkbox name="handOver" label={t('fields.handOver')} hint={t('handOverHint')} defaultChecked />
            <SubmitButton>{t('nameMany', { count: changes.length })}</SubmitButton>
          </Form>
        </>
      )}
    </Section>
  )
}
