import { useLocale, useTranslations } from 'next-intl'
import type { AwardCallRead } from '@/lib/awards/read-desk'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'

/** What a call for the award says: what is sought, its days, and by what it is scored. */
export function AwardFacts({ call }: { call: AwardCallRead }) {
  const t = useTranslations('Awards')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { body, matter, groupName, nominationsDue, selectionOn, awardOn, criteria } = call
  const rows = [
    {
      term: t('fields.nominationsDue'),
      value: <strong className="font-700">{formatDate(nominationsDue, locale)}</strong>,
    },
    { term: t('fields.selectionOn'), value: formatDate(selectionOn, locale) },
    ...(awardOn ? [{ term: t('fields.awardOn'), value: formatDate(awardOn, locale) }] : []),
    { term: t('fields.groupName'), value: groupName },
    ...(matter
      ? [{ term: t('fields.matterId'), value: `${fiscalYearLabel(matter.fiscalYear, locale)} ${matter.title}` }]
      : []),
    ...(body ? [{ term: t('fields.body'), value: <PlainText>{body}</PlainText> }] : []),
    { term: t('criteria.title'), value: <CriteriaList criteria={criteria} /> },
  ]
  return <DescriptionList rows={rows} />
}

type Criteria = readonly { id: string; name: string; description: string; weight: number }[]

/** The criteria by which nominations are scored, each with its weight. */
export function CriteriaList({ criteria }: { criteria: Criteria }) {
  const t = useTranslations('Awards.public')
  return (
    <ul className="space-y-1">
      {criteria.map(({ id, name, description, weight }) => (
        <li key={id}>
          {name} <span className="text-solid-gray-700">{t('weight', { weight })}</span>
          {description ? <span className="block text-solid-gray-700">{description}</span> : null}
        </li>
      ))}
    </ul>
  )
}
