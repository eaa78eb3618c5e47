import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/layout/button-link'

type Props = {
  meeting: { id: string; supportSessionId: string | null }
  support: string
  path: string
  mayChange: boolean
}

/** What can be done with a planned meeting: record it, change it, ask for another date; or look at its record. */
export function MeetingActions({ meeting, support, path, mayChange }: Props) {
  const t = useTranslations('Meetings')
  const polls = useTranslations('Polls.ofSupport')
  if (meeting.supportSessionId)
    return <ButtonLink href={`${support}/sessions/${meeting.supportSessionId}`}>{t('toRecord')}</ButtonLink>
  if (!mayChange) return null
  return (
    <>
      <ButtonLink href={`${support}/sessions/new?meeting=${meeting.id}`}>{t('record')}</ButtonLink>
      <ButtonLink href={`${path}/edit`} variant="secondary">
        {t('change')}
      </ButtonLink>
      <ButtonLink href={`${support}/polls/new?meeting=${meeting.id}`} variant="secondary">
        {polls('start')}
      </ButtonLink>
    </>
  )
}
