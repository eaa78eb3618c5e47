import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { ThemeList } from '@/components/programmes/theme-list'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import type { ThemeName } from '@/lib/programmes/list-programmes'
import type { OwnPeerOffer } from './open-peers'

/** What this office offers, each with the way to end it. */
export function OwnOffers({ offers, themes }: { offers: readonly OwnPeerOffer[]; themes: readonly ThemeName[] }) {
  const t = useTranslations('Peers')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <ul className="divide-y divide-solid-gray-300">
      {offers.map(({ id, what, themeKeys, until, action, form }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
          <span className="min-w-0 [overflow-wrap:anywhere]">
            {what}
            <span className="block text-solid-gray-700">
              <ThemeList keys={themeKeys} themes={themes} />
              {until ? ` ${t('fields.until')} ${formatDate(dayOf(until), locale)}` : null}
            </span>
          </span>
          <Form action={action} state={form} label={t('endOf', { what })} inline>
            <SubmitButton variant="secondary">{t('end')}</SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  )
}
