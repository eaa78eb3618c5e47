import { useLocale, useTranslations } from 'next-intl'
import type { Prospect } from '@/lib/consultations/read-prospect'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { Section } from '../layout/section'

/** Who will read it besides the desk: known once it is written, `own` for what a prefecture asks itself. */
export type Readers = 'choice' | 'closed' | 'shared' | 'own'

type Props = { prospect: Prospect; readers: Readers; grant?: boolean }

/** What happens once a consultation is sent: whom it reaches, who reads it, by which day the answer comes, and what then. */
export function WhatFollows({ prospect, readers, grant = false }: Props) {
  const t = useTranslations('Writing.follows')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { officer, desk, today, days, dueOn } = prospect
  const bureau = desk ? nameIn(locale, desk.bureau) : ''
  const named = [bureau, officer ?? desk?.deskName].filter(Boolean).join(' ')
  return (
    <Section title={t('title')}>
      <ol className="max-w-prose list-decimal space-y-2 ps-6">
        <li>
          {officer ? t('reach', { officer: named }) : t('reachDesk', { desk: named })}
          <span className="block text-solid-gray-700">{t(`readers.${readers}`)}</span>
        </li>
        <li>{t('reading')}</li>
        <li>{t('answer', { today: formatDate(today, locale), day: formatDate(dueOn, locale), days })}</li>
        <li>{t(grant ? 'grant' : 'proposal')}</li>
      </ol>
    </Section>
  )
}
