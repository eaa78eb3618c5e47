import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import type { ReadMeeting } from '@/lib/network/meetings'
import { DescriptionList } from '../layout/description-list'

/** When and where a general meeting is held, and until when it is to be answered. */
export function MeetingFacts({ meeting }: { meeting: ReadMeeting }) {
  const t = useTranslations('Network.meetings')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { heldOn, startsAt, place, online, answerBy, state } = meeting
  return (
    <DescriptionList
      rows={[
        { term: t('state'), value: t(`states.${state}`) },
        { term: t('heldOn'), value: t('when', { date: formatDate(dayOf(heldOn), locale), time: startsAt }) },
        ...(place ? [{ term: t('place'), value: place }] : []),
        ...(online ? [{ term: t('online'), value: <a href={online}>{online}</a> }] : []),
        { term: t('answerBy'), value: t('until', { date: formatDate(dayOf(answerBy), locale) }) },
      ]}
    />
  )
}
