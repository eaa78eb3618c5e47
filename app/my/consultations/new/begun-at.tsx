import { useTranslations } from 'next-intl'
import { NotificationBanner } from '@/components/notices/notification-banner'

type Read = { title: string } | null
type Props = { practice: Read; example: Read; asked: { practice?: unknown; asked?: unknown } }

/** What somebody has read before asking: a practice, or what others asked; or that it is out no longer. */
export function BegunAt({ practice, example, asked }: Props) {
  const practices = useTranslations('Practices')
  const examples = useTranslations('Asked.new')
  if (practice)
    return (
      <NotificationBanner tone="info" title={practices('inquiryTitle', { title: practice.title })}>
        <p>{practices('inquiryText')}</p>
      </NotificationBanner>
    )
  if (example)
    return (
      <NotificationBanner tone="info" title={examples('title', { title: example.title })}>
        <p>{examples('text')}</p>
      </NotificationBanner>
    )
  if (asked.practice !== undefined)
    return (
      <NotificationBanner tone="warning" title={practices('gone.title')}>
        <p>{practices('gone.askNew')}</p>
      </NotificationBanner>
    )
  if (asked.asked === undefined) return null
  return (
    <NotificationBanner tone="warning" title={examples('goneTitle')}>
      <p>{examples('goneText')}</p>
    </NotificationBanner>
  )
}
