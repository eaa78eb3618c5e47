import { useLocale, useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/layout/description-list'
import { NotificationBanner } from '@/components/notices/notification-banner'
import type { PollRead } from '@/lib/datePolls/read'
import { formatDate } from '@/lib/japanese/dates'

const DEEDS = ['opened', 'entered', 'cancelled'] as const

type Props = { poll: PollRead; done: string | string[] | undefined; support: string }

/** How a poll stands: until when answers are taken, how many have answered, and what came of it. */
export function PollState({ poll, done, support }: Props) {
  const t = useTranslations('Polls')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const deed = DEEDS.find((one) => one === done)
  const answered = poll.respondents.filter(({ answeredAt }) => answeredAt).length
  const { plannedSessionId, state, cancelReason } = poll
  return (
    <>
      {deed ? <NotificationBanner tone="success" title={t(`done.${deed}`)} /> : null}
      <DescriptionList
        rows={[
          { term: t('table.state'), value: t(`states.${state}`) },
          { term: t('fields.closesOn'), value: formatDate(poll.closesOn, locale) },
          { term: t('table.answered'), value: t('table.answeredOf', { answered, all: poll.respondents.length }) },
          { term: t('cancel.fields.reason'), value: cancelReason },
          {
            term: t('table.meeting'),
            value: plannedSessionId ? (
              <a href={`${support}/meetings/${plannedSessionId}`}>{t('table.toMeeting')}</a>
            ) : (
              ''
            ),
          },
        ].filter(({ value }) => value)}
      />
    </>
  )
}
