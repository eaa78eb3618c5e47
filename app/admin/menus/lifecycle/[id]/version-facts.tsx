import { useLocale, useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { DescriptionList } from '@/components/layout/description-list'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { nameIn } from '@/lib/menus/menu-name'
import type { ReadVersion } from '@/lib/menus/read-lifecycle'

type Props = Pick<ReadVersion, 'menu' | 'region'> & { isManager: boolean }

/** What a version says, why it was made (managers are led to the proposal and its figures), and what its trial allows; what does not apply is left out. */
export function VersionFacts({ menu, region, isManager }: Props) {
  const t = useTranslations('Menus')
  const p = useTranslations('MenuProposals.cause')
  const c = useTranslations('ReportCosts')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { trialFrom, trialUntil, trialLimit, left } = menu
  const join = (names: readonly string[]) => names.join(t('comma'))
  const texts = ['ground', 'doneBy', 'description', 'conditions', 'nameEn', 'descriptionEn', 'conditionsEn'] as const
  const trial =
    trialFrom && trialUntil && trialLimit
      ? [
          { term: t('fields.prefectures'), value: join(region.map((place) => nameIn(locale, place))) },
          {
            term: t('trialDays'),
            value: t('period', {
              from: formatDate(dayOf(trialFrom), locale),
              until: formatDate(dayOf(trialUntil), locale),
            }),
          },
          {
            term: t('fields.limit'),
            value:
              left === null ? t('limitOf', { limit: trialLimit }) : t('limitLeft', { limit: trialLimit, count: left }),
          },
        ]
      : []
  return (
    <DescriptionList
      rows={[
        ...trial,
        ...(menu.proposalId && isManager
          ? [{ term: p('title'), value: <a href={`/reports/proposals/${menu.proposalId}`}>{p('link')}</a> }]
          : []),
        ...texts
          .filter(
            (field) => menu[field] || !field.endsWith('En') || (field !== 'conditionsEn' && menu.state === 'draft'),
          )
          .map((field) => ({
            term: t(`fields.${field}`),
            value: menu[field] ? (
              <PlainText>{menu[field]}</PlainText>
            ) : (
              t(field.endsWith('En') ? 'notYetInEnglish' : 'notSaid')
            ),
          })),
        {
          term: t('fields.themeKeys'),
          value: join(menu.themes.map(({ theme }) => nameIn(locale, theme))) || t('notSaid'),
        },
        { term: t('fields.choosableAtIntake'), value: t(menu.choosableAtIntake ? 'yes' : 'no') },
        { term: t('supports'), value: t('supportsCount', { count: menu._count.supports }) },
        ...(isManager && menu.state !== 'draft'
          ? [
              {
                term: c('title'),
                value: (
                  <a href={`/reports/costs?menu=${encodeURIComponent(menu.key)}&split=versions#versions`}>
                    {c('ofMenu')}
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
