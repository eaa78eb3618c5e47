import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import type { Party } from '@/lib/requests/list-parties'
import { isPending } from '@/lib/requests/states'
import { RequestBadge } from '../requests/request-badge'
import { PlainText } from './plain-text'

/** Who was asked under a support and how it stands, in one list; of an answer what the desk has passed on. */
export function PartyList({ parties }: { parties: readonly Party[] }) {
  const t = useTranslations('Parties')
  if (parties.length === 0) return null
  const nameOf = ({ name }: Party, at: number) => {
    const isAlone = parties.filter((one) => one.name === name).length === 1
    return isAlone ? name : t('nth', { name, nth: parties.slice(0, at + 1).filter((one) => one.name === name).length })
  }
  return (
    <section className="space-y-2">
      <h4 className="font-700">{t('title')}</h4>
      <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
        {parties.map((party, at) => (
          <li key={party.id} className="space-y-1 py-3 print:break-inside-avoid">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 [overflow-wrap:anywhere]">
              <span className="font-700">{nameOf(party, at)}</span>
              <RequestBadge state={party.state} />
            </p>
            <Dates party={party} />
            <Said party={party} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Dates({ party: { sentAt, dueOn, answeredAt, state } }: { party: Party }) {
  const t = useTranslations('Parties')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const parts = [
    t('sent', { date: formatDate(sentAt, locale) }),
    ...(answeredAt ? [t('answered', { date: formatDate(answeredAt, locale) })] : []),
    ...(dueOn && isPending(state) ? [t('dueOn', { date: formatDate(dayOf(dueOn), locale) })] : []),
  ]
  return <p className="text-solid-gray-700">{parts.join(t('separator'))}</p>
}

function Said({ party: { passed, answeredAt } }: { party: Party }) {
  const t = useTranslations('Parties')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (!answeredAt) return null
  if (!passed) return <p>{t('beingChecked')}</p>
  return (
    <>
      <p className="text-solid-gray-700">{t('passedOn', { date: formatDate(passed.passedAt, locale) })}</p>
      <PlainText>{passed.body}</PlainText>
    </>
  )
}
