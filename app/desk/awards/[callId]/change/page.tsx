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
import { readLocale } from '@/lib/i18n/read-locale'
import { listPriorityMatters } from '@/lib/priorities/read'
import { ChangeForm } from './change-form'

type Props = PageProps<'/desk/awards/[callId]/change'>

const open = cache(async (id: string, post: Search['post']) => {
  const actor = await requireActor(...DESK_ROLES)
  const at = `/desk/awards/${id}`
  const opened = await asActor(actor, async (tx) => {
    const call = await readAwardCall(tx, id)
    if (!call) return null
    const form = await openForm(tx, actor, { post }, `${at}/saving`, 'Awards.fields')
    return { call, at, form, matters: await listPriorityMatters(tx, call.bureauId) }
  })
  if (!opened) notFound()
  return opened
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ callId }, { post }, t] = [await params, await searchParams, await getTranslations('Awards')]
  const { call, form } = await open(callId, post)
  return { title: await pageTitle([t('changeTitle'), call.title], form.errors.length > 0) }
}

/** The text of a call that is not open yet. */
export default async function ChangeAwardPage({ params, searchParams }: Props) {
  const [{ callId }, { post }, t] = [await params, await searchParams, await getTranslations('Awards')]
  const [opened, locale] = [await open(callId, post), await readLocale()]
  const { call, at, form } = opened
  return (
    <Page
      title={t('changeTitle')}
      breadcrumbs={[
        { href: '/desk/awards', label: t('title') },
        { href: at, label: call.title },
      ]}
      errors={form.errors}
      width="narrow"
    >
      <ChangeForm {...opened} locale={locale} />
    </Page>
  )
}
