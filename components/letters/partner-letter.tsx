import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import type { PartnerFacts } from '@/lib/letters/facts'
import { Section } from '../layout/section'
import { DataTable } from '../tables/data-table'
import { LetterPractices } from './letter-practices'

/** A partner's year: what it was asked, and what came of it. */
export function PartnerLetter({ facts }: { facts: PartnerFacts }) {
  const t = useTranslations('Letters')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { asked, outcomes, requests, supports, followUps, practices } = facts
  const said = outcomes.map(({ outcome, count }) => t('partner.outcome', { outcome: t(`outcomes.${outcome}`), count }))
  return (
    <>
      <Section title={t('partner.asked')} lead={[t('partner.count', { count: asked }), ...said].join(t('separator'))}>
        <DataTable
          caption={t('partner.asked')}
          captionHidden
          stacks
          columns={[t('partner.sentOn'), { label: t('partner.title'), room: 'wide' }, t('partner.state')]}
        >
          {requests.map(({ title, sentOn, outcome }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a frozen list, and two requests may read the same
            <tr key={place}>
              <td className="nowrap" data-label={t('partner.sentOn')}>
                {formatDate(sentOn, locale)}
              </td>
              <th scope="row">{title}</th>
              <td data-label={t('partner.state')}>{t(`outcomes.${outcome}`)}</td>
            </tr>
          ))}
        </DataTable>
        {asked > requests.length ? <p>{t('more', { count: asked - requests.length })}</p> : null}
      </Section>
      <Section title={t('partner.came')} lead={t('partner.supports', supports)}>
        <p>{t('followUps', followUps)}</p>
        <LetterPractices practices={practices} />
      </Section>
    </>
  )
}
