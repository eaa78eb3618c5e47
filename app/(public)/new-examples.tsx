import { useLocale, useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { Card, CardGrid } from '@/components/layout/card'
import { Section } from '@/components/layout/section'
import type { ShownExample } from '@/lib/asked/list'
import { nameIn } from '@/lib/menus/menu-name'

/** What others asked, told with their consent, the newest first. */
export function NewExamples({ examples }: { examples: readonly ShownExample[] }) {
  const t = useTranslations('Public.home')
  const told = useTranslations('Asked.public')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <Section title={t('askedTitle')} lead={t('askedLead')}>
      <CardGrid>
        {examples.map(({ id, title, asked, bureau, prefecture }) => (
          <Card
            key={id}
            title={title}
            href={`/asked#example-${id}`}
            meta={
              prefecture
                ? told('inPrefecture', { prefecture: nameIn(locale, prefecture) })
                : told('inBureau', { bureau: nameIn(locale, bureau) })
            }
          >
            <PlainText>{asked}</PlainText>
          </Card>
        ))}
      </CardGrid>
      <p>
        <a href="/asked">{t('toAsked')}</a>
      </p>
    </Section>
  )
}
