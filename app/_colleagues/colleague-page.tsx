import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { ColleagueDeeds } from '@/components/colleagues/deeds'
import { HeldList } from '@/components/colleagues/held-list'
import { InvitationCard } from '@/components/colleagues/invitation'
import { errorsAt } from '@/components/consultations/forms-on-page'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { timeOf } from '@/lib/colleagues/list'
import { canHandOut, canKeepColleagues } from '@/lib/colleagues/policy'
import { asActor } from '@/lib/db/as-actor'
import { NotFound } from '@/lib/errors'
import { formatDate } from '@/lib/japanese/dates'
import { addressOf } from '@/lib/links/token'
import { OFFICES, type Office, type Search } from './area'
import { Done } from './done'
import { openColleague } from './open-colleague'

type Props = { office: Office; params: Promise<{ postId: string }>; searchParams: Search }

const open = cache(async (office: Office, postId: string, post: string | string[] | undefined) => {
  const { role, area } = OFFICES[office]
  const actor = await requireActor(role)
  const shown = await asActor(actor, (tx) => openColleague(tx, actor, `${area}/${postId}`, postId, { post })).catch(
    (error: unknown) => {
      if (error instanceof NotFound) notFound()
      throw error
    },
  )
  return { actor, ...shown }
})

/** The name of a colleague's page in the browser. */
export async function colleagueTitle({ office, params, searchParams }: Props): Promise<Metadata> {
  const [{ postId }, { post }, t] = [await params, await searchParams, await getTranslations('Colleagues')]
  const { colleague } = await open(office, postId, post)
  return { title: await pageTitle([colleague.name, t('title')], Boolean(post)) }
}

/** A colleague: what he or she holds, and for the account manager what can be done. */
export async function ColleaguePage({ office, params, searchParams }: Props) {
  const [{ postId }, search] = [await params, await searchParams]
  const { actor, colleague, successors, held, sections, forms, invitation, today } = await open(
    office,
    postId,
    search.post,
  )
  const [t, language] = await Promise.all([getTranslations('Colleagues'), getLocale()])
  const locale = language === 'en' ? 'en' : 'ja'
  const { area } = OFFICES[office]
  const place = `${area}/${postId}`
  const keeps = canKeepColleagues(actor)
  const hands = invitation !== null && canHandOut(actor, invitation)
  const period = [
    t(colleague.from > today ? 'begins' : 'since', { date: formatDate(colleague.from, locale) }),
    colleague.until ? t('until', { date: formatDate(colleague.until, locale) }) : '',
  ]
  return (
    <Page
      title={colleague.name}
      kicker={colleague.section || t('noSection')}
      lead={[...period, colleague.isAccountManager ? t('accountManager') : ''].filter(Boolean).join('　')}
      breadcrumbs={[{ href: area, label: t('title') }]}
      errors={[
        ...errorsAt(forms.handOver.errors, 'handOver'),
        ...errorsAt(forms.retire.errors, 'retire'),
        ...forms.change.errors,
      ]}
      width="narrow"
    >
      <Done what={search.done} />
      {invitation ? (
        <InvitationCard
          invitation={invitation}
          address={hands ? addressOf(invitation.id) : null}
          action={`${place}/invitation`}
          state={hands ? forms.again : null}
        />
      ) : null}
      <Section
        title={t('held.title', { count: held.length })}
        lead={held.length > 0 && keeps ? t('held.lead') : undefined}
      >
        {held.length > 0 ? <HeldList caption={t('held.short')} held={held} /> : <EmptyState title={t('held.none')} />}
      </Section>
      {keeps && timeOf(colleague, today) !== 'past' ? (
        <ColleagueDeeds {...{ place, forms, colleague, successors, sections, today }} />
      ) : null}
    </Page>
  )
}
