import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { openForm, type Search } from '@/lib/forms/open-form'
import { readApplication } from '@/lib/network/secretariat'
import { networkCrumbs } from '../../crumbs'
import { openAtSecretariat } from '../../open'
import { ApplicationFacts } from './application-facts'
import { DecisionForm } from './decision-form'

type Props = PageProps<'/supports/network/applications/[applicationId]'>

const open = cache(async (id: string, search: Search) => {
  const opened = await openAtSecretariat(async (tx, actor) => {
    const application = await readApplication(tx, id)
    const action = `/supports/network/applications/${id}/decision`
    return (
      application && {
        application,
        action,
        form: await openForm(tx, actor, search, action, 'NetworkDesk.application.fields'),
      }
    )
  })
  if (!opened) notFound()
  return opened
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const search = await searchParams
  const { application } = await open((await params).applicationId, search)
  const t = await getTranslations('NetworkDesk')
  return { title: await pageTitle([application.organisationName, t('applications.title')], Boolean(search.post)) }
}

/** One application to join: what it says, what is known, and the secretariat's decision. */
export default async function ApplicationPage({ params, searchParams }: Props) {
  const search = await searchParams
  const { application, action, form } = await open((await params).applicationId, search)
  const t = await getTranslations('NetworkDesk.application')
  const { done } = search
  const { state, others, sameName, kind } = application
  return (
    <Page title={application.organisationName} breadcrumbs={await networkCrumbs('applications')} errors={form.errors}>
      {typeof done === 'string' && /^(accepted|asked_back|declined)$/.test(done) ? (
        <NotificationBanner tone="success" title={t(`done.${done}`)} />
      ) : null}
      {others > 0 ? <NotificationBanner tone="warning" title={t('others', { count: others })} /> : null}
      {sameName > 0 && state !== 'accepted' ? <NotificationBanner tone="warning" title={t('sameName')} /> : null}
      <Section title={t('facts')}>
        <ApplicationFacts application={application} />
      </Section>
      {['sent', 'confirmed', 'asked_back'].includes(state) ? (
        <Section title={t('decide')} lead={t(kind === 'municipality' ? 'acceptTownHint' : 'acceptHint')}>
          <DecisionForm action={action} form={form} state={state} version={application.version} />
        </Section>
      ) : null}
    </Page>
  )
}
