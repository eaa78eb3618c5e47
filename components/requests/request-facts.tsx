import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { MyRequestRead } from '@/lib/requests/read'
import { DescriptionList } from '../layout/description-list'
import { RequestBadge } from './request-badge'

/** Who asks, what kind of request it is, by when, and whom to call. */
export function RequestFacts({ request }: { request: MyRequestRead }) {
  const t = useTranslations('OtherSides')
  const s = useTranslations('States.requestKind')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { kind, state, dueOn, sentAt, sentByName, bureau, desk } = request
  const contact = [desk?.deskName, desk?.deskPhone, desk?.deskMailbox].filter(Boolean).join('　')
  return (
    <DescriptionList
      rows={[
        { term: t('list.kind'), value: s(kind) },
        { term: t('list.state'), value: <RequestBadge state={state} /> },
        { term: t('list.dueOn'), value: dueOn ? formatDate(dueOn, locale) : '' },
        { term: t('list.sentAt'), value: formatDate(sentAt, locale) },
        { term: t('list.from'), value: bureau ? nameIn(locale, bureau) : '' },
        { term: t('page.sentBy'), value: sentByName },
        { term: t('page.contact'), value: contact },
      ]}
    />
  )
}
