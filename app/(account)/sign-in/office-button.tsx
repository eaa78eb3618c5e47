import { useTranslations } from 'next-intl'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'

/** The way in by the office's own identity provider; a plain form, so that it works without scripts. */
export function OfficeButton({ name, next }: { name: string; next: string }) {
  const t = useTranslations('SignIn')
  return (
    <form method="post" action="/sign-in/oidc">
      <Hidden name="next" value={next} />
      <SubmitButton variant="secondary">{t('withOffice', { name })}</SubmitButton>
    </form>
  )
}
