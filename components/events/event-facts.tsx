import { useLocale, useTranslations } from 'next-intl'
import type { ReadEvent } from '@/lib/events/read'
import { showEventWhen } from '@/lib/events/show-when'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { nameIn } from '@/lib/menus/menu-name'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'
import { UnbrokenDates } from '../layout/unbroken-dates'

/** When, where, for whom and with whom; what is not settled yet says so. */
export function EventFacts({ event }: { event: ReadEvent }) {
  const t = useTranslations('Events')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { capacity, applyUntil, cohosts, themes, place, isOnline, room } = event
  const where = [place, isOnline ? t(place ? 'alsoOnline' : 'online') : ''].join('')
  const rows = [
    { term: t('fields.when'), value: <UnbrokenDates>{showEventWhen(event, locale) || t('undecided')}</UnbrokenDates> },
    { term: t('fields.place'), value: where || t('toBeDecided') },
    ...(room ? [{ term: t('fields.onlineUrl'), value: <OnlineRoom room={room} /> }] : []),
    ...(event.audience ? [{ term: t('fields.audience'), value: event.audience }] : []),
    { term: t('fields.access'), value: t(event.isOpen ? 'access.open' : 'access.closed') },
    { term: t('holder'), value: nameIn(locale, event.bureau) },
    ...(cohosts.length > 0
      ? [
          {
            term: t('fields.cohosts'),
            value: cohosts.map(({ organisation }) => nameIn(locale, organisation)).join(t('separator')),
          },
        ]
      : []),
    { term: t('fields.capacity'), value: capacity === null ? t('noLimit') : t('people', { count: capacity }) },
    ...(applyUntil
      ? [
          {
            term: t('fields.applyUntil'),
            value: <UnbrokenDates>{formatDate(dayOf(applyUntil), locale)}</UnbrokenDates>,
          },
        ]
      : []),
    ...(themes.length > 0
      ? [{ term: t('fields.themeKeys'), value: themes.map((theme) => nameIn(locale, theme)).join(t('separator')) }]
      : []),
    ...(event.contact ? [{ term: t('fields.contact'), value: event.contact }] : []),
  ]
  return (
    <>
      {event.summary ? <PlainText>{event.summary}</PlainText> : null}
      <DescriptionList rows={rows} />
    </>
  )
}

function OnlineRoom({ room }: { room: { onlineUrl: string; remark: string } }) {
  return (
    <>
      <a href={room.onlineUrl}>{room.onlineUrl}</a>
      {room.remark ? <span className="block">{room.remark}</span> : null}
    </>
  )
}
