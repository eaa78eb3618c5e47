import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { bearerOf } from '@/lib/links/bearer'
import { readOwnApplication } from '@/lib/network/apply'
import { listPrefectures } from '@/lib/network/directory'
import { Privacy } from '../privacy'
import { ApplicationForm } from './application-form'

type Props = PageProps<'/join/[token]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Network.application'), searchParams])
  return { title: await pageTitle([t('formTitle')], Boolean(post)), robots: { index: false } }
}

/** The form to join, for somebody without an account. Its address is its key: opened again it still holds what was typed. */
export default async function ApplicationPage({ params, searchParams }: Props) {
  const [{ token }, search] = [await params, await searchParams]
  const bearer = await bearerOf(token)
  if (!bearer) notFound()
  const action = `/join/${token}/sending`
  const shown = await asActor(bearer, async (tx) => ({
    sent: await readOwnApplication(tx, bearer.linkId),
    form: await openForm(tx, bearer, search, action, 'Network.application.fields'),
    prefectures: await listPrefectures(tx),
  }))
  if (shown.sent) redirect(`/join/${token}/done`)
  const t = await getTranslations('Network.application')
  return (
    <Page
      title={t('formTitle')}
      breadcrumbs={[{ href: '/join', label: t('title') }]}
      errors={shown.form.errors}
      width="narrow"
    >
      <Privacy />
      <ApplicationForm action={action} state={shown.form} prefectures={shown.prefectures} />
    </Page>
  )
}
