import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/lib/japanese/dates'
import type { Office } from '@/lib/partners/read-office'
import { DescriptionList } from '../layout/description-list'

/** Whom to call at an office, and when that was confirmed. */
export function ContactFacts({ profile }: { profile: Office['partnerProfile'] }) {
  const t = useTranslations('Partners')
  const f = useTranslations('Partners.fields')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (!profile) return <p>{t('contact.none')}</p>
  const { section, contactName, phone, mailbox, url, note, confirmedOn, confirmedByName } = profile
  const rows = [
    { term: f('section'), value: section },
    { term: f('contactName'), value: contactName },
    { term: f('phone'), value: phone ? <a href={`tel:${phone}`}>{phone}</a> : '' },
    { term: f('mailbox'), value: mailbox ? <a href={`mailto:${mailbox}`}>{mailbox}</a> : '' },
    { term: f('url'), value: url ? <a href={url}>{url}</a> : '' },
    { term: f('note'), value: note },
    {
      term: t('programme.confirmedOn'),
      value: confirmedOn
        ? t('programme.confirmedBy', { date: formatDay(confirmedOn, locale), name: confirmedByName })
        : '',
    },
  ]
  return <DescriptionList rows={rows.filter(({ value }) => value)} />
}
