import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { titleOfProgrammes } from '@/app/_programmes/title'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { JointTable } from '@/components/programmes/joint-table'
import { JointYears } from '@/components/programmes/joint-years'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { EntriesOfArea } from './entries-of-area'
import { openJoint } from './open-joint'
import { OwnTargets } from './own-targets'
import { TargetForm } from './target-form'

type Props = PageProps<'/prefecture/programmes'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return await titleOfProgrammes('joint', searchParams)
}

/** The prefecture's own list of a year beside the state's, and the form that adds to it. */
export default async function PrefectureProgrammesPage({ searchParams }: Props) {
  const search = await searchParams
  const { actor, joint, own, form, area, municipalities } = await openJoint(search)
  const { years, year, rows, themes } = joint
  const [t, p, locale] = await Promise.all([
    getTranslations('Programmes'),
    getTranslations('Prefecture.list'),
    readLocale(),
  ])
  const done = (['added', 'removed', 'recorded'] as const).find((one) => one === search.done)
  return (
    <Page
      title={t('joint.title')}
      kicker={nameIn(locale, { name: actor.organisationName, nameEn: actor.organisationNameEn })}
      lead={t('joint.lead')}
      breadcrumbs={[{ href: '/prefecture', label: p('title') }]}
      errors={form.errors}
    >
      {done ? <NotificationBanner tone="success" title={t(`joint.done.${done}`)} /> : null}
      <JointYears years={years} year={year} place="/prefecture/programmes" />
      {rows.length === 0 ? (
        <EmptyState title={t('joint.none')} />
      ) : (
        <JointTable rows={rows} themes={themes} caption={t('joint.caption', { year: fiscalYearLabel(year, locale) })} />
      )}
      {own.length > 0 ? (
        <Section title={t('joint.own')}>
          <OwnTargets targets={own} />
        </Section>
      ) : null}
      <EntriesOfArea {...area} />
      <Section title={t('joint.add')} lead={t('joint.addLead')}>
        <TargetForm form={form} year={year} themes={themes} municipalities={municipalities} />
      </Section>
    </Page>
  )
}
