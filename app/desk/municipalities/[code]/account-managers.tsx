import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { mintKey } from '@/lib/forms/key'

type Props = { code: string; userId: string; names: readonly string[]; isAsked: boolean }

/** Who keeps the accounts of the office; when he or she has left, the officer asks the administrator to see to another. */
export function AccountManagers({ code, userId, names, isAsked }: Props) {
  const t = useTranslations('AccountManagers.desk')
  const p = useTranslations('Profile.municipality')
  const action = `/desk/municipalities/${code}/account-manager`
  return (
    <div className="space-y-3">
      {isAsked ? <NotificationBanner tone="success" title={t('asked')} /> : null}
      <p>
        {t('keepers')}：{names.join(p('nameSeparator')) || t('nobody')}
      </p>
      <div className="print:hidden">
        <Form action={action} state={{ key: mintKey(userId, action), typed: {}, errors: [] }} inline>
          <SubmitButton variant="text">{t('ask')}</SubmitButton>
        </Form>
      </div>
    </div>
  )
}
