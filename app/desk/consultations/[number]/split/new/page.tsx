import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { canRoute } from '@/lib/consultations/policy'
import { readMatter } from '@/lib/consultations/read-matter'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { deskPage } from '../../address'
import { MatterPage } from '../../parts/matter-page'
import { SplitForm } from './split-form'

type Props = PageProps<'/desk/consultations/[number]/split/new'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = await Promise.all([params, searchParams, getTranslations('Together')])
  return { title: await pageTitle([t('split.title'), number], post !== undefined) }
}

/** Makes two consultations of one; says before what goes where and what stays. */
export default async function SplitPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number }, search, t] = await Promise.all([params, searchParams, getTranslations('Together')])
  const { matter, form } = await asActor(actor, async (tx) => ({
    matter: await readMatter(tx, number),
    form: await openForm(tx, actor, search, deskPage(number, '/splitting'), 'Together.fields'),
  }))
  if (!matter || !canRoute(actor, matter)) notFound()
  return (
    <MatterPage
      matter={matter}
      title={t('split.title')}
      lead={
        <>
          <p>{t('split.lead')}</p>
          <p>{t('split.rules')}</p>
        </>
      }
      errors={form.errors}
    >
      <SplitForm matter={matter} form={form} />
    </MatterPage>
  )
}
