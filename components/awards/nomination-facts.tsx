import { useLocale, useTranslations } from 'next-intl'
import type { NominationRead } from '@/lib/awards/read-nominations'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'
import { AwardBadge } from './award-badge'

/** What a nomination says, how far its award is, and what came of it. */
export function NominationFacts({ nomination }: { nomination: NominationRead }) {
  const t = useTranslations('Awards')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { organisation, practice, summary, why, decision, consentAt, withdrawnAt, call } = nomination
  const rows = [
    {
      term: t('one.status'),
      value: withdrawnAt ? (
        t('one.withdrawn', { date: formatDate(withdrawnAt, locale), name: nomination.withdrawnByName })
      ) : (
        <AwardBadge state={call.state} />
      ),
    },
    ...(decision
      ? [
          {
            term: t('one.result'),
            value: <strong className="font-700">{t(`results.${decision.result}`)}</strong>,
          },
          { term: t('one.resultReason'), value: <PlainText>{decision.reason}</PlainText> },
        ]
      : []),
    { term: t('fields.municipality'), value: nameIn(locale, organisation) },
    { term: t('fields.summary'), value: <PlainText>{summary}</PlainText> },
    ...(practice
      ? [{ term: t('fields.practiceId'), value: <a href={`/practices/${practice.id}`}>{t('one.toPractice')}</a> }]
      : []),
    { term: t('fields.why'), value: <PlainText>{why}</PlainText> },
    {
      term: t('one.nominatedBy'),
      value: `${nomination.nominatedByOffice}　${nomination.nominatedByName}`,
    },
    { term: t('one.nominatedAt'), value: formatDate(nomination.nominatedAt, locale) },
    {
      term: t('fields.consent'),
      value: consentAt
        ? t('one.consentBy', {
            ...{ consent: t(`consents.${nomination.consent}`), date: formatDate(consentAt, locale) },
            name: nomination.consentByName,
          })
        : t(practice ? 'consents.inLibrary' : 'consents.open'),
    },
  ]
  return <DescriptionList rows={rows} />
}
