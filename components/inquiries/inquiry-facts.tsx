import { useLocale, useTranslations } from 'next-intl'
import type { OfficialAnswer } from '@/lib/inquiries/read-inquiries'
import { fiscalYearLabel, formatDay } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'

type Props = {
  of: {
    title: string
    body: string
    grant: { name: string; nameEn: string | null } | null
    grantYear: number | null
    guideline: string
    dueOn?: Date | null
  }
  contact?: string
  answer?: OfficialAnswer
}

/** What was asked, about which grant, year and article, by when an answer is wished for, and how it was answered. */
export function InquiryFacts({ of, contact, answer }: Props) {
  const t = useTranslations('Consultation.fields')
  const i = useTranslations('Inquiries')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DescriptionList
      rows={[
        ...(of.grant
          ? [
              { term: t('grantKey'), value: nameIn(locale, of.grant) },
              { term: t('grantYear'), value: of.grantYear ? fiscalYearLabel(of.grantYear, locale) : '' },
              ...(of.guideline ? [{ term: t('guideline'), value: of.guideline }] : []),
            ]
          : []),
        { term: t('title'), value: of.title },
        { term: t(of.grant ? 'bodyGrant' : 'body'), value: <PlainText>{of.body}</PlainText> },
        ...(of.dueOn ? [{ term: i('fields.passDueOn'), value: formatDay(of.dueOn, locale) }] : []),
        ...(contact ? [{ term: i('area.contact'), value: contact }] : []),
        ...(answer ? [{ term: i('official.title'), value: <PlainText>{answer.body}</PlainText> }] : []),
      ]}
    />
  )
}
