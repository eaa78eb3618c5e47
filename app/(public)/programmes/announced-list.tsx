import { useLocale, useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { DescriptionList } from '@/components/layout/description-list'
import { ClosingTime } from '@/components/programmes/closing-time'
import { PhaseBadge } from '@/components/programmes/phase-badge'
import { programmeTitle } from '@/components/programmes/programme-title'
import { ThemeList } from '@/components/programmes/theme-list'
import { nameIn } from '@/lib/menus/menu-name'
import type { Announced, ThemeName } from '@/lib/programmes/list-programmes'

/** Programmes that were announced: for whom, until when, for which themes, and whom to ask. */
export function AnnouncedList({
  programmes,
  themes,
}: {
  programmes: readonly Announced[]
  themes: readonly ThemeName[]
}) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <ul className="space-y-6">
      {programmes.map((programme) => (
        <li key={programme.id} className="space-y-4 rounded-12 border border-solid-gray-420 p-5">
          <h3>{programmeTitle(t, locale, programme)}</h3>
          <PhaseBadge phase={programme.phase} />
          <DescriptionList
            rows={[
              { term: t('facts.keeper'), value: programme.bureau ? nameIn(locale, programme.bureau) : t('national') },
              { term: t('fields.opensAt'), value: <ClosingTime at={programme.opensAt} /> },
              { term: t('fields.closesAt'), value: <ClosingTime at={programme.closesAt} /> },
              { term: t('fields.themeKeys'), value: <ThemeList keys={programme.themeKeys} themes={themes} /> },
              { term: t('fields.quota'), value: t('places', { quota: programme.quota }) },
              { term: t('fields.words'), value: programme.words ? <PlainText>{programme.words}</PlainText> : '' },
              { term: t('fields.contact'), value: programme.contact ? <PlainText>{programme.contact}</PlainText> : '' },
            ]}
          />
        </li>
      ))}
    </ul>
  )
}
