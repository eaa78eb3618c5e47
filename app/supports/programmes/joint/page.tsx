import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { titleOfProgrammes } from '@/app/_programmes/title'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { JointTable } from '@/components/programmes/joint-table'
import { JointYears } from '@/components/programmes/joint-years'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { readJointPage } from '@/lib/programmes/joint-list'

type Props = PageProps<'/supports/programmes/joint'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return await titleOfProgrammes('joint', searchParams)
}

/** 国と県の支援 in the bureau's area, year by year. */
export default async function JointPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const { year: asked } = await searchParams
  const { rows, years, year, themes } = await asActor(actor, (tx) =>
    readJointPage(tx, { bureauId: actor.bureauId }, asked),
  )
  const [t, locale] = await Promise.all([getTranslations('Programmes'), readLocale()])
  return (
    <Page
      title={t('joint.title')}
      lead={t('joint.lead')}
      breadcrumbs={[{ href: '/supports/programmes', label: t('title') }]}
    >
      <JointYears years={years} year={year} place="/supports/programmes/joint" />
      {rows.length === 0 ? (
        <EmptyState title={t('joint.none')} />
      ) : (
        <JointTable rows={rows} themes={themes} caption={t('joint.caption', { year: fiscalYearLabel(year, locale) })} />
      )}
    </Page>
  )
}
