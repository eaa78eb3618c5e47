import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Section } from '@/components/layout/section'
import { AreaTable } from '@/components/profile/area-table'
import { ComparedCharts } from '@/components/profile/compared-charts'
import { CostTable } from '@/components/profile/cost-table'
import { FigureCharts } from '@/components/profile/figure-charts'
import { FigureTable } from '@/components/profile/figure-table'
import { PlanTable } from '@/components/profile/plan-table'
import { nameIn } from '@/lib/menus/menu-name'
import type { Place } from '@/lib/profiles/place'
import type { pairOf } from '@/lib/profiles/read-capacity'
import type { Profile } from '@/lib/profiles/read-profile'
import { profileAt } from './address'
import { CapacityComparison } from './capacity-comparison'

type Props = { code?: string; place: Place; profile: Profile; pair: ReturnType<typeof pairOf>; planAction?: ReactNode }

/** All that is on record of a place: figures with their course and comparison, readiness, areas, costs, plan. */
export function ProfileSections({ code, place, profile, pair, planAction }: Props) {
  const t = useTranslations('Profile')
  const locale = useLocale()
  const { lines, areas, costs, plan } = profile
  const hasCourse = lines.some(({ history }) => history.length > 1)
  const isCompared = lines.some(({ latest, isComparable }) => latest && isComparable)
  return (
    <>
      <Section
        title={t('figures.title')}
        id="figures"
        actions={<a href={profileAt(code, '/figures')}>{t('figures.enter')}</a>}
      >
        <FigureTable lines={lines} />
      </Section>
      {hasCourse ? (
        <Section title={t('figures.historyTitle')}>
          <FigureCharts lines={lines} />
        </Section>
      ) : null}
      {isCompared ? (
        <Section title={t('figures.compareTitle')}>
          <ComparedCharts
            lines={lines}
            place={nameIn(locale, place)}
            prefecture={place.prefecture && nameIn(locale, place.prefecture)}
          />
        </Section>
      ) : null}
      <Section
        title={t('capacity.title')}
        id="capacity"
        actions={<a href={profileAt(code, '/capacity')}>{t('capacity.open')}</a>}
      >
        <CapacityComparison pair={pair} />
      </Section>
      <p>
        <a href={profileAt(code, '/blackouts')}>{t('blackouts')}</a>
      </p>
      {place.kind === 'municipality' ? (
        <>
          <Section
            title={t('areas.title')}
            id="areas"
            actions={<a href={profileAt(code, '/areas')}>{t('areas.open')}</a>}
          >
            <AreaTable areas={areas} />
          </Section>
          <Section
            title={t('costs.title')}
            id="costs"
            actions={<a href={profileAt(code, '/costs')}>{t('costs.open')}</a>}
          >
            <CostTable costs={costs} />
          </Section>
          <Section title={t('plan.title')} id="plan" actions={planAction}>
            <PlanTable lines={plan} />
          </Section>
        </>
      ) : null}
    </>
  )
}
