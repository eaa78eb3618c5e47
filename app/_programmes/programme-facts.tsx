import { useLocale, useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { DescriptionList } from '@/components/layout/description-list'
import { ClosingTime } from '@/components/programmes/closing-time'
import { PhaseBadge } from '@/components/programmes/phase-badge'
import { ThemeList } from '@/components/programmes/theme-list'
import { formatDateTime } from '@/lib/japanese/dates'
import type { Programme, ThemeName } from '@/lib/programmes/list-programmes'

type Props = { programme: Programme; themes: readonly ThemeName[]; selected: number }

/** What a programme says, and who decided and published it when. */
export function ProgrammeFacts({ programme, themes, selected }: Props) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const said = (name: string, at: Date) => t('byOn', { name, date: formatDateTime(at, locale) })
  const { decidedAt, publishedAt } = programme
  return (
    <DescriptionList
      rows={[
        { term: t('facts.state'), value: <PhaseBadge phase={programme.phase} /> },
        { term: t('fields.opensAt'), value: <ClosingTime at={programme.opensAt} /> },
        { term: t('fields.closesAt'), value: <ClosingTime at={programme.closesAt} /> },
        { term: t('fields.themeKeys'), value: <ThemeList keys={programme.themeKeys} themes={themes} /> },
        {
          term: t('fields.quota'),
          value: decidedAt
            ? t('list.against', { count: selected, quota: programme.quota })
            : t('places', { quota: programme.quota }),
        },
        ...(programme.excessReason ? [{ term: t('fields.excessReason'), value: programme.excessReason }] : []),
        { term: t('fields.words'), value: programme.words ? <PlainText>{programme.words}</PlainText> : '' },
        { term: t('fields.contact'), value: programme.contact ? <PlainText>{programme.contact}</PlainText> : '' },
        ...(decidedAt ? [{ term: t('facts.decided'), value: said(programme.decidedByName, decidedAt) }] : []),
        ...(publishedAt ? [{ term: t('facts.published'), value: said(programme.publishedByName, publishedAt) }] : []),
      ]}
    />
  )
}
