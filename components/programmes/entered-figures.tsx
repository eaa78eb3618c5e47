import { useLocale, useTranslations } from 'next-intl'
import { formatDay, isIsoDate } from '@/lib/japanese/dates'
import { FIGURE_KINDS } from '@/lib/profiles/figure-kinds'
import type { EnteredFigure } from '@/lib/programmes/snapshot-figures'
import { figureText } from '../profile/figure-words'

/** The figures that go with an entry, each with the day it is of. */
export function EnteredFigures({ figures }: { figures: readonly EnteredFigure[] }) {
  const t = useTranslations('Programmes')
  const p = useTranslations('Profile')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (figures.length === 0) return <>{t('noFigures')}</>
  return (
    <ul>
      {figures.map(({ kind, value, asOf }) => {
        const unit = FIGURE_KINDS.find(({ key }) => key === kind)?.unit ?? 'people'
        const on = isIsoDate(asOf) ? formatDay(asOf, locale) : asOf || 'none'
        return <li key={kind}>{t('figure', { kind: p(`kinds.${kind}`), value: figureText(value, unit, p), on })}</li>
      })}
    </ul>
  )
}
