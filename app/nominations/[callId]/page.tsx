import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { AwardFacts } from '@/components/awards/award-facts'
import { OwnNominations } from '@/components/awards/own-nominations'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { NOMINATING_ROLES } from '@/lib/awards/policy'
import { readAwardCall } from '@/lib/awards/read-desk'
import { listNominablePractices, listOwnNominations } from '@/lib/awards/read-nominations'
import { takesNominations } from '@/lib/awards/states'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm, type Search } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel, jstDate } from '@/lib/japanese/dates'
import { NominationForm } from './nomination-form'

type Props = PageProps<'/nominations/[callId]'>

const open = cache(async (id: string, post: Search['post']) => {
  const actor = await requireActor(...NOMINATING_ROLES)
  const opened = await asActor(actor, async (tx) => {
    const call = await readAwardCall(tx, id)
    if (!call || call.state === 'draft' || call.bureauId !== actor.bureauId) return null
    const isOpen = takesNominations(call, jstDate(await readClock(tx)))
    return {
      ...{ call, isOpen, actor, own: await listOwnNominations(tx, actor, call.id) },
      form: await openForm(tx, actor, { post }, `/nominations/${call.id}/sending`, 'Awards.fields'),
      practices: isOpen ? await listNominablePractices(tx, actor) : [],
    }
  })
  if (!opened) notFound()
  return opened
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ callId }, { post }, t] = [await params, await searchParams, await getTranslations('Awards')]
  const { call, form } = await open(callId, post)
  return { title: await pageTitle([call.title, t('own.title')], form.errors.length > 0) }
}

/** A call for the award: what is sought, and the form of a nomination while it is open. */
export default async function NominatePage({ params, searchParams }: Props) {
  const [{ callId }, { post, practice }] = [await params, await searchParams]
  const [opened, t, locale] = [await open(callId, post), await getTranslations('Awards'), await readLocale()]
  const { call, isOpen, own, form } = opened
  return (
    <Page
      title={t('yearTitle', { year: fiscalYearLabel(call.fiscalYear, locale), title: call.title })}
      breadcrumbs={[{ href: '/nominations', label: t('own.title') }]}
      errors={form.errors}
    >
      <AwardFacts call={call} />
      {own.length > 0 ? (
        <Section title={t('own.list')}>
          <OwnNominations nominations={own} />
        </Section>
      ) : null}
      <Section title={t('own.formTitle')} lead={t(isOpen ? 'own.formLead' : 'own.over')}>
        {isOpen ? <NominationForm {...opened} chosen={typeof practice === 'string' ? practice : ''} /> : null}
      </Section>
    </Page>
  )
}
