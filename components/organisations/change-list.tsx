import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import { formatDate } from '@/lib/japanese/dates'
import type { Changes } from '@/lib/organisations/read-changes'

type Props = Pick<Changes, 'changes' | 'planned'> & { action: string; state: FormState }

/** What is planned for a municipality and what has been carried out; a plan can be taken back. */
export function ChangeList({ changes, planned, action, state }: Props) {
  const t = useTranslations('Changes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (changes.length === 0) return null
  return (
    <Section title={t('list')}>
      <ul className="space-y-2">
        {changes.map(({ id, kind, from, name, into, doneAt, plannedByName }) => (
          <li key={id}>
            {t(kind === 'merger' ? 'mergerInto' : 'renamingTo', {
              date: formatDate(from, locale),
              name: into?.name ?? name,
            })}
            <span className="block text-solid-gray-700">{t(doneAt ? 'done' : 'planned', { name: plannedByName })}</span>
          </li>
        ))}
      </ul>
      {planned ? (
        <Form action={action} state={state} label={t('cancel')}>
          <SubmitButton variant="secondary">{t('cancel')}</SubmitButton>
        </Form>
      ) : null}
    </Section>
  )
}
