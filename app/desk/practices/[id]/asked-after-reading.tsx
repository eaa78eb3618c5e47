import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { readInquiries } from '@/lib/practiceDrafts/read'

/** Who consulted the desk after reading a practice: how many in all, and those of one's own area by name. */
export function AskedAfterReading({ rows, count }: Awaited<ReturnType<typeof readInquiries>>) {
  const t = useTranslations('PracticeDrafts.inquiries')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <Section title={t('title')} lead={t('lead', { count })}>
      {rows.length > 0 ? (
        <ul className="list-disc space-y-1 ps-6">
          {rows.map(({ begunAt, consultation: { number, title, askingOrganisation } }) => (
            <li key={number}>
              {formatDate(begunAt, locale)} {nameIn(locale, askingOrganisation)}{' '}
              <a href={`/desk/consultations/${number}`}>{`${number} ${title}`}</a>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('none')}</p>
      )}
    </Section>
  )
}
