import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CallForm } from '@/components/council/call-form'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openWriting } from '@/lib/forms/open-writing'
import { fiscalYear } from '@/lib/japanese/dates'

type Props = PageProps<'/supports/council/calls/new'>
const ACTION = '/supports/council/calls/opening'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('CouncilCalls'), searchParams])
  return { title: await pageTitle([t('new.title')], post !== undefined) }
}

/** A call for proposals as it is written. */
export default async function NewCallPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [t, search] = await Promise.all([getTranslations('CouncilCalls'), searchParams])
  const { form, year } = await asActor(actor, async (tx) => ({
    form: await openWriting(tx, actor, search, ACTION, 'CouncilCalls.fields'),
    year: fiscalYear(await readClock(tx)),
  }))
  return (
    <Page
      title={t('new.title')}
      lead={t('new.lead')}
      errors={form.errors}
      breadcrumbs={[{ href: '/supports/council/calls', label: t('title') }]}
      width="narrow"
    >
      <CallForm action={ACTION} form={form} year={year} />
    </Page>
  )
}
