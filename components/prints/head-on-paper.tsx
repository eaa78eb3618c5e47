import { useLocale, useTranslations } from 'next-intl'
import { formatDate, formatDateTime } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { DescriptionList } from '../layout/description-list'

type Name = { name: string; nameEn: string | null }
export type PrintedHead = {
  number: string
  state: string
  channel: string
  receivedAt: Date
  officerName: string | null
  answerDueOn: Date | string | null
  firstAnsweredAt: Date | null
  completedAt: Date | null
  waitingOn: string
  sharedWithPrefecture: boolean
}

type Props = { of: PrintedHead; asking: Name; bureau: Name | null; more?: readonly { term: string; value: string }[] }

/** What a consultation is and how it stands, on top of its print. */
export function HeadOnPaper({ of, asking, bureau, more = [] }: Props) {
  const t = useTranslations('Prints.head')
  const s = useTranslations('States')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const day = (when: Date | string | null) => (when ? formatDate(when, locale) : t('none'))
  return (
    <DescriptionList
      rows={[
        { term: t('number'), value: of.number },
        { term: t('asking'), value: nameIn(locale, asking) },
        ...(bureau ? [{ term: t('bureau'), value: nameIn(locale, bureau) }] : []),
        { term: t('state'), value: s(`consultation.${of.state}`) },
        { term: t('waiting'), value: s(`waiting.${of.waitingOn}`) },
        { term: t('receivedAt'), value: formatDateTime(of.receivedAt, locale) },
        { term: t('channel'), value: s(`channel.${of.channel}`) },
        { term: t('officer'), value: of.officerName ?? s('noOfficer') },
        { term: t('answerDueOn'), value: day(of.answerDueOn) },
        { term: t('firstAnsweredAt'), value: day(of.firstAnsweredAt) },
        { term: t('completedAt'), value: day(of.completedAt) },
        { term: t('sharing'), value: t(of.sharedWithPrefecture ? 'shared' : 'notShared') },
        ...more,
      ]}
    />
  )
}
