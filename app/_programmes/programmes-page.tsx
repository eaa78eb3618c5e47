import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { fiscalYear } from '@/lib/japanese/dates'
import { listProgrammes } from '@/lib/programmes/list-programmes'
import { KEEPERS, type Keeper } from './area'
import { DoneBanner } from './done-banner'
import type { Search } from './open-programme'
import { ProgrammeTable } from './programme-table'
import { SetUpForm } from './set-up-form'

type Props = { keeper: Keeper; searchParams: Promise<Search> }

/** The programmes of the years, and the form that sets one up. */
export async function ProgrammesPage({ keeper, searchParams }: Props) {
  const { area, roles } = KEEPERS[keeper]
  const actor = await requireActor(...roles)
  const search = await searchParams
  const action = `${area}/set-up`
  const { programmes, year, form } = await asActor(actor, async (tx) => ({
    programmes: await listProgrammes(tx, actor),
    year: fiscalYear(await readClock(tx)),
    form: await openForm(tx, actor, search, action, 'Programmes.fields'),
  }))
  const [t, supports, peers] = await Promise.all([
    getTranslations('Programmes'),
    getTranslations('Supports'),
    getTranslations('Peers'),
  ])
  return (
    <Page
      title={t('title')}
      lead={t(`leads.${keeper}`)}
      width="wide"
      errors={form.errors}
      breadcrumbs={keeper === 'desk' ? [{ href: '/supports', label: supports('title') }] : []}
      actions={
        <>
          {keeper === 'desk' ? <a href="/supports/programmes/joint">{t('joint.link')}</a> : null}
          {keeper === 'desk' ? <a href="/supports/programmes/peers">{peers('title')}</a> : null}
          {keeper === 'headquarters' ? <a href="/headquarters/programmes/numbers">{t('numbers.link')}</a> : null}
          <a href="/programmes">{t('toPublic')}</a>
        </>
      }
    >
      <DoneBanner done={search.done} />
      {programmes.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <ProgrammeTable keeper={keeper} programmes={programmes} />
      )}
      <Section title={t('setUp.title')} lead={t(`setUp.leads.${keeper}`)}>
        <SetUpForm action={action} form={form} keeper={keeper} year={year} />
      </Section>
    </Page>
  )
}
