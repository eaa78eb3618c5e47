import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { PracticeDraftToRead } from '@/lib/practiceDrafts/read'
import { Section } from '../layout/section'
import { PracticeParts } from '../practices/practice-parts'

/** Exactly the text that everybody would read: whose it is, of which year, about what, and its parts. */
export function PublicText({ draft, lead }: { draft: PracticeDraftToRead; lead: string }) {
  const t = useTranslations('PracticeDrafts')
  const stages = useTranslations('States.stage')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { place, prefecture, fiscalYear, stage, themes, title } = draft
  const whose = [
    prefecture ? nameIn(locale, prefecture) : '',
    nameIn(locale, place),
    fiscalYearLabel(fiscalYear, locale),
  ]
  const about = themes.map((theme) => nameIn(locale, theme)).join(t('separator'))
  const stood = stages.has(stage ?? '-') ? stages(stage ?? '-') : ''
  return (
    <Section title={t('publicText.title')} lead={lead}>
      <div className="space-y-6 rounded-12 border border-solid-gray-420 p-4 sm:p-6">
        <div>
          <p className="text-std-20B-150 [overflow-wrap:anywhere]">{title}</p>
          <p>{whose.filter(Boolean).join('　')}</p>
          <p className="text-solid-gray-700">{[about, stood].filter(Boolean).join('　')}</p>
        </div>
        <PracticeParts of={{ ...draft, figures: draft.figures.filter(({ shown }) => shown) }} />
      </div>
    </Section>
  )
}
