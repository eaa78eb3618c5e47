import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { nameIn } from '@/lib/menus/menu-name'
import type { OwnTarget } from './open-joint'

/** The lines of the prefecture's own list, each with the way to take it off. */
export function OwnTargets({ targets }: { targets: readonly OwnTarget[] }) {
  const t = useTranslations('Programmes')
  const locale = useLocale()
  return (
    <ul className="divide-y divide-solid-gray-300">
      {targets.map(({ id, place, programme, supporters, note, action, form }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
          <span className="min-w-0 [overflow-wrap:anywhere]">
            <span className="font-700">{nameIn(locale, place)}</span> {programme}
            <span className="block text-solid-gray-700">{[supporters, note].filter(Boolean).join(t('separator'))}</span>
          </span>
          <Form action={action} state={form} label={t('joint.removeOf', { name: nameIn(locale, place) })} inline>
            <SubmitButton variant="secondary">{t('joint.remove')}</SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  )
}
