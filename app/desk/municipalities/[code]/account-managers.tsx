import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { mintKey } from '@/lib/forms/key'
import { formatDate, jstDate } from '@/lib/japanese/dates'
import type { Wanted } from '@/lib/people/account-manager-wanted'

type Props = { code: string; userId: string; names: readonly string[]; wanted: Wanted | null; isAsked: boolean }

/** Who keeps the accounts of the office; when he or she has left, the officer asks the administrator to see to another, once. */
export function AccountManagers({ code, userId, names, wanted, isAsked }: Props) {
  const t = useTranslations('AccountManagers.desk')
  const p = useTranslations('Profile.municipality')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const action = `/desk/municipalities/${code}/account-manager`
  return (
    <div className="space-y-3">
      {isAsked ? <NotificationBanner tone="success" title={t('asked')} /> : null}
      <p>
        {t('keepers')}：{names.join(p('nameSeparator')) || t('nobody')}
      </p>
      {wanted ? (
        <p>{t('askedSince', { name: wanted.askedByName, date: formatDate(jstDate(wanted.askedAt), locale) })}</p>
      ) : (
        <div className="print:hidden">
          <Form action={action} state={{ key: mintKey(userId, action), typed: {}, errors: [] }} inline>
            <SubmitButton variant="text">{t('ask')}</SubmitButton>
          </Form>
        </div>
      )}
    </div>
  )
}
