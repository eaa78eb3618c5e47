import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { CallToRead } from '@/lib/practiceCalls/read'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'

/** What a call asks, on which priority matter, by when, and what becomes of what comes late. */
export function CallFacts({ call }: { call: CallToRead }) {
  const t = useTranslations('PracticeCalls')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { matter, body, dueOn, takesLate, themes } = call
  const rows = [
    { term: t('fields.dueOn'), value: <strong className="font-700">{formatDate(dueOn, locale)}</strong> },
    { term: t('late'), value: t(takesLate ? 'lateTaken' : 'lateRefused') },
    { term: t('fields.matterId'), value: `${fiscalYearLabel(matter.fiscalYear, locale)} ${matter.title}` },
    ...(themes.length > 0
      ? [{ term: t('fields.themeKeys'), value: themes.map((theme) => nameIn(locale, theme)).join(t('separator')) }]
      : []),
    ...(body ? [{ term: t('fields.body'), value: <PlainText>{body}</PlainText> }] : []),
  ]
  return <DescriptionList rows={rows} />
}
