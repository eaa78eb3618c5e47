import { useLocale, useTranslations } from 'next-intl'
import { StateBadge } from '@/components/consultations/state-badge'
import { SampleBadge } from '@/components/notices/sample-badge'
import type { Matter } from '@/lib/consultations/read-matter'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'

/** Receipt number with year and bureau, who asks, and the state. */
export function Kicker({ matter }: { matter: Matter }) {
  const t = useTranslations('Desk')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { letters } = matter.bureau
  const bureau = letters && t.has(`bureaus.${letters}`) ? t(`bureaus.${letters}`) : nameIn(locale, matter.bureau)
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <span>
        {t('numberLine', { number: matter.number, year: fiscalYearLabel(matter.fiscalYear, locale), bureau })}
      </span>
      <span className="font-700 text-solid-gray-900">
        {matter.prefecture ? <span className="me-1 font-400">{nameIn(locale, matter.prefecture)}</span> : null}
        {nameIn(locale, matter.asking)}
      </span>
      <StateBadge state={matter.state} />
      {matter.isSample ? <SampleBadge /> : null}
    </span>
  )
}
