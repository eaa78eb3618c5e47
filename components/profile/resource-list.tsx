import { useTranslations } from 'next-intl'
import type { ResourceRow } from '@/lib/profiles/read-areas'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { ResourceLine } from './area-table'

type Props = { ends: readonly { resource: ResourceRow; form: FormState }[]; endAt: (id: string) => string }

/** Every centre and coordinator with the button that ends it. */
export function ResourceList({ ends, endAt }: Props) {
  const t = useTranslations('Profile.areas')
  return (
    <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {ends.map(({ resource, form }) => (
        <li key={resource.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <ResourceLine resource={resource} />
          <Form action={endAt(resource.id)} state={form} inline label={t('endOf', { name: resource.name })}>
            <SubmitButton variant="text">
              {t('end')}
              <span className="sr-only">{resource.name}</span>
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  )
}
