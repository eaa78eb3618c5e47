import { useLocale, useTranslations } from 'next-intl'
import { Card, CardGrid } from '@/components/layout/card'
import { Section } from '@/components/layout/section'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { latestPractices } from '@/lib/openData/latest-practices'

type Props = { practices: Awaited<ReturnType<typeof latestPractices>> }

/** What other municipalities do, the newest first. */
export function NewPractices({ practices }: Props) {
  const t = useTranslations('Public.home')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <Section title={t('practicesTitle')} lead={t('practicesLead')}>
      <CardGrid>
        {practices.map(({ id, title, titleEn, organisation, publishedAt }) => (
          <Card
            key={id}
            title={nameIn(locale, { name: title, nameEn: titleEn })}
            href={`/practices/${id}`}
            meta={[nameIn(locale, organisation), publishedAt ? formatDate(publishedAt, locale) : '']
              .filter(Boolean)
              .join('　')}
          />
        ))}
      </CardGrid>
      <p>
        <a href="/practices">{t('toPractices')}</a>
      </p>
    </Section>
  )
}
