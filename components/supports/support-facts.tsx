import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { SupportRead } from '@/lib/supports/read'
import { MenuTerms } from '../consultations/menu-terms'
import { PlainText } from '../consultations/plain-text'
import { SupportBadge } from '../consultations/support-badge'
import { DescriptionList } from '../layout/description-list'

/** What is on record of a support; lines that say nothing yet are left out. */
export function SupportFacts({ support, prioritiesAt }: { support: SupportRead; prioritiesAt?: string }) {
  const t = useTranslations('Supports.page')
  const m = useTranslations('CouncilCalls.matter')
  const v = useTranslations('Menus')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const day = (date: Date | null) => (date ? formatDate(date, locale) : '')
  const { consultation, state, ownerName, nextAction, nextActionOn, answeredAt, answeredByName } = support
  const next = nextActionOn ? t('nextActionOn', { action: nextAction, date: day(nextActionOn) }) : nextAction
  const always = [
    {
      term: t('consultation'),
      value: (
        <a href={`/desk/consultations/${consultation.number}`}>{`${consultation.number} ${consultation.title}`}</a>
      ),
    },
    { term: t('asking'), value: nameIn(locale, consultation.askingOrganisation) },
    { term: t('state'), value: <SupportBadge state={state} /> },
    { term: t('owner'), value: ownerName },
    {
      term: v('menuVersion'),
      value: (
        <>
          {v('versionOf', { version: support.menu.menuVersion })} <MenuTerms menu={support.menu} />
        </>
      ),
    },
    ...(support.area ? [{ term: t('area'), value: support.area.name }] : []),
    ...(prioritiesAt || support.priorities.length > 0
      ? [
          {
            term: m('title'),
            value: support.priorities.map(({ matter }) => matter.title).join(m('and')) || m('noneChosen'),
            changeHref: prioritiesAt,
          },
        ]
      : []),
    { term: t('nextAction'), value: next || t('noNextAction') },
  ]
  const texts = [
    ['reason', support.reason],
    ['routingReason', support.routingReason?.reason ?? ''],
    ['aim', support.aim],
    ['declineReason', support.declineReason],
    ['outcome', support.outcome],
  ] as const
  const days = [
    ['proposedAt', day(support.proposedAt)],
    ['answered', answeredAt ? t('answeredBy', { date: day(answeredAt), name: answeredByName }) : ''],
    ['startedAt', day(support.startedAt)],
    ['endedAt', day(support.endedAt)],
  ] as const
  return (
    <DescriptionList
      rows={[
        ...always,
        ...texts
          .filter(([, text]) => text)
          .map(([term, text]) => ({ term: t(term), value: <PlainText>{text}</PlainText> })),
        ...days.filter(([, text]) => text).map(([term, value]) => ({ term: t(term), value })),
      ]}
    />
  )
}
