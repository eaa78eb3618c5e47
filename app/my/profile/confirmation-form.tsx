import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { formatDay } from '@/lib/japanese/dates'
import type { Profile } from '@/lib/profiles/read-profile'

type Props = { action: string; form: FormState; confirmation: Profile['confirmation']; back: string }

/** When the figures were last confirmed, the one button that confirms them again, and the way back to what is being written. */
export function Confirmation({ action, form, confirmation, back }: Props) {
  const t = useTranslations('Profile.confirm')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const said = confirmation
    ? t(confirmation.authorSide === 'desk' ? 'lastDesk' : 'last', {
        date: formatDay(confirmation.confirmedAt, locale),
        name: confirmation.authorName,
      })
    : t('never')
  return (
    <section className="max-w-prose space-y-3 rounded-12 bg-solid-gray-50 p-5 print:hidden">
      <h2 className="text-std-18B-160">{t('title')}</h2>
      <p>{said}</p>
      <p>{t('lead')}</p>
      <Form action={action} state={form} inline>
        {back ? <Hidden name="back" value={back} /> : null}
        <SubmitButton variant="secondary">{t('button')}</SubmitButton>
      </Form>
      {back ? (
        <p>
          <a href={back}>{t('back')}</a>
        </p>
      ) : null}
    </section>
  )
}
