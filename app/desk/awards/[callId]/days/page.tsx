import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { readAwardCall } from '@/lib/awards/read-desk'
import { asActor } from '@/lib/db/as-actor'
import { openForm, type Search } from '@/lib/forms/open-form'
import { DaysForm } from './days-form'

type Props = PageProps<'/desk/awards/[callId]/days'>

const open = cache(async (id: string, post: Search['post']) => {
  const actor = await requireActor(...DESK_ROLES)
  const at = `/desk/awards/${id}`
  const opened = await asActor(actor, async (tx) => {
    const call = await readAwardCall(tx, id)
    return call && { call, at, form: await openForm(tx, actor, { post }, `${at}/moving`, 'Awards.fields') }
  })
  if (!opened) notFound()
  return opened
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ callId }, { post }, t] = [await params, await searchParams, await getTranslations('Awards')]
  const { call, form } = await open(callId, post)
  return { title: await pageTitle([t('daysTitle'), call.title], form.errors.length > 0) }
}

/** The days of a call that is under way. */
export default async function AwardDaysPage({ params, searchParams }: Props) {
  const [{ callId }, { post }, t] = [await params, await searchParams, await getTranslations('Awards')]
  const opened = await open(callId, post)
  const { call, at, form } = opened
  return (
    <Page
      title={t('daysTitle')}
      lead={t('daysLead')}
      breadcrumbs={[
        { href: '/desk/awards', label: t('title') },
        { href: at, label: call.title },
      ]}
      errors={form.errors}
      width="narrow"
    >
      <DaysForm {...opened} />
    </Page>
  )
}
