import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import type { FormState } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { SHARED_IDLE_MINUTES } from '@/lib/actor/session-cookie'

type Props = { next: string; state: FormState; isShared: boolean }

/** Name and password, and whether the terminal is one that several people use. */
export function PasswordForm({ next, state, isShared }: Props) {
  const t = useTranslations('SignIn')
  return (
    <form method="post" action="/sign-in/session" noValidate className="space-y-7">
      <Hidden name="next" value={next} />
      <TextField
        name="signInName"
        label={t('signInName')}
        hint={t('signInNameHint')}
        state={state}
        required
        width="long"
        autoComplete="username"
      />
      <TextField
        name="password"
        label={t('password')}
        type="password"
        state={state}
        required
        width="long"
        autoComplete="current-password"
      />
      <Checkbox
        name="shared"
        label={t('shared')}
        hint={t('sharedHint', { minutes: SHARED_IDLE_MINUTES })}
        defaultChecked={isShared}
      />
      <SubmitButton>{t('submit')}</SubmitButton>
    </form>
  )
}
