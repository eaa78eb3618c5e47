import { useTranslations } from 'next-intl'
import { SignOutWhenIdle } from '@/components/layout/sign-out-when-idle'
import { SHARED_IDLE_MINUTES } from '@/lib/actor/session-cookie'

/** Ends the session at once; at a shared terminal also by itself when nobody sits there any more. */
export function SignOut({ isShared }: { isShared: boolean }) {
  const t = useTranslations('Site')
  return (
    <form method="post" action="/sign-out">
      <button type="submit" className="underline">
        {t('signOut')}
      </button>
      {isShared ? <SignOutWhenIdle minutes={SHARED_IDLE_MINUTES} /> : null}
    </form>
  )
}
