import { useLocale, useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/layout/description-list'
import { Section } from '@/components/layout/section'
import type { FirstDay as Facts } from '@/lib/colleagues/first-day'
import { formatDate } from '@/lib/japanese/dates'

/** For somebody who has just begun: what is open, what was promised, who is there to ask. */
export function FirstDay({ of }: { of: Facts }) {
  const t = useTranslations('Colleagues.firstDay')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { open, mine, promises, predecessors, officer, desk } = of
  return (
    <Section title={t('title')} lead={t('lead')}>
      <DescriptionList
        rows={[
          { term: t('open'), value: <a href="/my/consultations">{t('openCount', { open, mine })}</a> },
          { term: t('officer'), value: officer ?? t('noOfficer') },
          { term: t('telephone'), value: desk ? `${desk.deskName}　${desk.deskPhone ?? ''}` : '' },
          ...(predecessors.length > 0 ? [{ term: t('predecessor'), value: predecessors.join(t('comma')) }] : []),
          {
            term: t('promises'),
            value:
              promises.length === 0 ? (
                t('noPromises')
              ) : (
                <ul className="space-y-1">
                  {promises.map(({ id, text, dueOn, consultation }) => (
                    <li key={id}>
                      <a href={`/my/consultations/${consultation.number}`}>{text}</a>
                      {dueOn ? `　${t('until', { date: formatDate(dueOn, locale) })}` : ''}
                    </li>
                  ))}
                </ul>
              ),
          },
          { term: t('howTo'), value: <a href="/about">{t('toAbout')}</a> },
        ]}
      />
    </Section>
  )
}
