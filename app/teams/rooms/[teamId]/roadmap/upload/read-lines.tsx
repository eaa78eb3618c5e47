import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { RoadmapChanges } from '@/components/roadmaps/changes'
import { DataTable } from '@/components/tables/data-table'
import { differencesOf } from '@/lib/roadmaps/difference'
import type { Roadmap } from '@/lib/roadmaps/read'
import type { Read } from './open-read'

type Props = { read: Read; roadmap: Roadmap | null; form: FormState; action: string }

/** What a workbook says before it is saved: the cells that could not be read, and what would change. */
export function ReadLines({ read, roadmap, form, action }: Props) {
  const t = useTranslations('Roadmaps.upload')
  const f = useTranslations('Roadmaps.fields')
  const to = roadmap?.number ?? 0
  const { items, problems, raw } = read
  const isOlder = raw.from !== String(to)
  return (
    <>
      {isOlder ? (
        <NotificationBanner
          tone="warning"
          title={raw.from ? t('older', { from: Number(raw.from), to }) : t('unknown')}
        />
      ) : null}
      {problems.length > 0 ? (
        <Section title={t('problems', { count: problems.length })} lead={t('problemsLead')}>
          <DataTable caption={raw.fileName} columns={[t('cell'), t('column'), t('text'), t('reason')]} stacks>
            {problems.map(({ address, column, text, key }) => (
              <tr key={`${address}-${column}-${key}`}>
                <th scope="row">{address}</th>
                <td>{f(column)}</td>
                <td className="[overflow-wrap:anywhere]">{text}</td>
                <td>{t(`reasons.${key}`)}</td>
              </tr>
            ))}
          </DataTable>
        </Section>
      ) : null}
      <Section title={t('changes')}>
        <RoadmapChanges changes={differencesOf(roadmap?.items ?? [], items ?? [])} />
      </Section>
      <Form action={action} state={form} label={t('save')}>
        {Object.entries(raw).map(([name, value]) => (
          <Hidden key={name} name={name} value={value} />
        ))}
        <Hidden name="version" value={to} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </>
  )
}
