import { useTranslations } from 'next-intl'
import type { Winner } from '@/lib/awards/read-public'
import { nameIn } from '@/lib/menus/menu-name'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'
import { Section } from '../layout/section'

/** One practice that was awarded, with what was done and why it was chosen. */
export function Awarded({ winner, locale }: { winner: Winner; locale: 'ja' | 'en' }) {
  const t = useTranslations('Awards')
  const { title, result, organisation, summary, reason, practice } = winner
  return (
    <Section title={title}>
      <DescriptionList
        rows={[
          { term: t('nominations.result'), value: <strong className="font-700">{t(`results.${result}`)}</strong> },
          { term: t('fields.municipality'), value: nameIn(locale, organisation) },
          { term: t('fields.summary'), value: <PlainText>{summary}</PlainText> },
          { term: t('public.reason'), value: <PlainText>{reason}</PlainText> },
        ]}
      />
      {practice ? (
        <p>
          <a href={`/practices/${practice.id}`}>
            {t('public.toPractice')}
            <span className="sr-only">{title}</span>
          </a>
        </p>
      ) : null}
    </Section>
  )
}
