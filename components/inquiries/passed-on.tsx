import { useLocale, useTranslations } from 'next-intl'
import type { HeadquartersInquiry } from '@/lib/inquiries/read-inquiries'
import { formatDay } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'

/** Everything passed on to headquarters about a consultation, with its state, days and answer. */
export function PassedOn({ inquiries }: { inquiries: readonly HeadquartersInquiry[] }) {
  const t = useTranslations('Inquiries.headquarters')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return inquiries.map((one) => (
    <DescriptionList
      key={one.id}
      rows={[
        { term: t('state'), value: <span className="font-700">{t(`states.${one.state}`)}</span> },
        { term: t('to'), value: nameIn(locale, one.addressee) },
        { term: t('passedAt'), value: t('byOn', { date: formatDay(one.passedAt, locale), name: one.passedByName }) },
        ...(one.dueOn ? [{ term: t('dueOn'), value: formatDay(one.dueOn, locale) }] : []),
        { term: one.title, value: <PlainText>{one.question}</PlainText> },
        ...(one.answeredOn
          ? [
              {
                term: t('answeredOn'),
                value: t('byOn', { date: formatDay(one.answeredOn, locale), name: one.answeredByName }),
              },
              { term: t('answerTitle'), value: <PlainText>{one.answer}</PlainText> },
            ]
          : []),
        ...(one.recordedByName ? [{ term: t('recordedBy'), value: one.recordedByName }] : []),
      ]}
    />
  ))
}
