import { useTranslations } from 'next-intl'

/** Ends the session at once. */
export function SignOut() {
  const t = useTranslations('Site')
  return (
    <form method="post" action="/sign-out">
      <button type="submit" className="underline">
        {t('signOut')}
      </button>
    </form>
  )
}
