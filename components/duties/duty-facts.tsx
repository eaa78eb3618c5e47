import { useLocale, useTranslations } from 'next-intl'
import type { Owed } from '@/lib/duties/read'
import type { DutyStanding } from '@/lib/duties/states'
import { formatDate, formatDateTime } from '@/lib/japanese/dates'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'
import { DutyBadge } from './duty-badge'

type Facts = Pick<Owed, 'kind' | 'title' | 'heldOn' | 'aboutName' | 'dueOn'>

/** What a duty is about, for whoever owes it; for the desk also how it stands. */
export function DutyFacts({ duty, standing }: { duty: Facts; standing?: DutyStanding }) {
  const t = useTranslations('Duties')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const rows = [
    { term: t('state'), value: standing ? <DutyBadge standing={standing} /> : '' },
    { term: t('what'), value: duty.title },
    { term: t('heldOn'), value: duty.heldOn ? formatDate(duty.heldOn, locale) : '' },
    { term: t('about'), value: duty.kind === 'evaluation' ? duty.aboutName : '' },
    { term: t('dueOn'), value: formatDate(duty.dueOn, locale) },
  ]
  return <DescriptionList rows={rows.filter(({ value }) => value)} />
}

/** What was answered. */
export function DutyAnswer({ duty }: { duty: Owed | Omit<Owed, 'bureauId'> }) {
  const t = useTranslations('Duties')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { kind, body, useful, words, preparation, answeredAt, answeredByName } = duty
  if (!answeredAt) return null
  const text = (value: string) => (value ? <PlainText>{value}</PlainText> : '')
  const rows = [
    ...(kind === 'evaluation' ? [] : [{ term: t(`fields.body.${kind}`), value: text(body) }]),
    ...(kind === 'report' ? [] : [{ term: t('fields.useful'), value: t(`degrees.${useful ?? 'none'}`) }]),
    { term: t(`fields.words.${kind}`), value: text(words) },
    ...(kind === 'report' ? [{ term: t('fields.preparation'), value: text(preparation) }] : []),
    { term: t('answered'), value: t('answeredBy', { at: formatDateTime(answeredAt, locale), name: answeredByName }) },
  ]
  return <DescriptionList rows={rows} stacked />
}
