import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { TargetTable } from '@/components/programmes/target-table'
import { currentActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { listAnnounced, listThemeNames } from '@/lib/programmes/list-programmes'
import { listTargets, listTargetYears } from '@/lib/programmes/list-targets'
import { AnnouncedList } from './announced-list'
import { YearsNav } from './years-nav'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Programmes')
  return { title: await pageTitle([t('public.title')]) }
}

/** For everybody: which entries are taken, and the published targets of each year. */
export default async function PublicProgrammesPage({ searchParams }: PageProps<'/programmes'>) {
  const asked = Number((await searchParams).year)
  const { announced, years, year, targets, themes, prefectures } = await asActor({ kind: 'public' }, async (tx) => {
    const years = await listTargetYears(tx)
    const year = years.find((one) => one === asked) ?? years[0]
    return {
      ...{ years, year, announced: await listAnnounced(tx, { kind: 'public' }), themes: await listThemeNames(tx) },
      targets: year ? await listTargets(tx, { year }) : [],
      prefectures: await tx.organisation.findMany({
        where: { kind: 'prefecture' },
        select: { code: true, name: true, nameEn: true },
      }),
    }
  })
  const [t, locale, actor] = await Promise.all([getTranslations('Programmes'), readLocale(), currentActor()])
  const label = year ? fiscalYearLabel(year, locale) : ''
  return (
    <Page title={t('public.title')} lead={t('public.lead')}>
      <Section title={t('public.announced')}>
        {announced.length === 0 ? (
          <EmptyState title={t('public.noneAnnounced')} />
        ) : (
          <>
            {actor && actor.role !== 'municipal_staff' ? null : (
              <p>
                {t('public.how')} <a href="/sign-in?next=%2Fmy%2Fapplications">{t('public.toApply')}</a>
              </p>
            )}
            <AnnouncedList programmes={announced} themes={themes} />
          </>
        )}
      </Section>
      <Section title={t('public.targets')}>
        {year ? <YearsNav years={years} year={year} /> : null}
        {targets.length === 0 ? (
          <EmptyState title={t('public.noTargets')} />
        ) : (
          <TargetTable
            targets={targets}
            themes={themes}
            prefectures={prefectures}
            caption={t('public.caption', { year: label, count: targets.length })}
          />
        )}
      </Section>
    </Page>
  )
}
