import { useTranslations } from 'next-intl'
import { DescriptionList } from '../layout/description-list'
import { NotificationBanner } from '../notices/notification-banner'

type Props = { theirs: Record<string, string> | undefined; labels: string }

/** After a conflict: what now stands in the record, to be compared with what one has typed. `labels` is the catalogue path of the field names. */
export function CurrentTexts({ theirs, labels }: Props) {
  const t = useTranslations()
  if (!theirs) return null
  const rows = Object.entries(theirs).map(([field, text]) => ({
    term: t(`${labels}.${field}`),
    value: <span className="whitespace-pre-wrap">{text}</span>,
  }))
  return (
    <NotificationBanner tone="warning" title={t('Consultation.conflict.title')}>
      <p>{t('Consultation.conflict.text')}</p>
      <DescriptionList rows={rows} stacked />
    </NotificationBanner>
  )
}
