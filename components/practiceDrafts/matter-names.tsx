import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import type { ListedMatter } from '@/lib/priorities/read'

/** The priority matters a practice belongs to, one beneath the other; `leadsToList` where each leads to the practices of it. */
export function MatterNames({ matters, leadsToList }: { matters: readonly ListedMatter[]; leadsToList?: boolean }) {
  const t = useTranslations('PracticeDrafts.sort')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return matters.map(({ id, title, fiscalYear }) => {
    const named = t('option', { title, year: fiscalYearLabel(fiscalYear, locale) })
    return (
      <span key={id} className="block">
        {leadsToList ? <a href={`/practices?matter=${id}`}>{named}</a> : named}
      </span>
    )
  })
}
