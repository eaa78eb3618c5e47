import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Comments } from '@/app/_proposals/comments'
import { Grounds } from '@/app/_proposals/grounds'
import { MenuWords } from '@/app/_proposals/menu-words'
import { needWords } from '@/app/_proposals/need-words'
import { Steps } from '@/app/_proposals/steps'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openWriting } from '@/lib/forms/open-writing'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate, jstDate } from '@/lib/japanese/dates'
import { readProposal } from '@/lib/menuProposals/read'
import { readProposalNames } from '@/lib/menuProposals/read-names'
import { mayNow } from '@/lib/menuProposals/states'

type Props = PageProps<'/council/proposals/[id]'>

const open = cache(async (id: string, post: string | undefined) => {
  const actor = await requireActor('council_member')
  const path = `/council/proposals/${id}`
  const read = await asActor(actor, async (tx) => {
    const proposal = await readProposal(tx, id)
    if (!proposal) return null
    const form = await openWriting(tx, actor, { post }, `${path}/comment`, 'MenuProposals.member')
    const names = await readProposalNames(tx, [proposal])
    return { proposal, form, names, today: jstDate(await readClock(tx)) }
  })
  const ask = read?.proposal.asks[0]
  if (!read || !ask) notFound()
  return { ...read, ask, path }
})

const one = (post: string | string[] | undefined) => (typeof post === 'string' ? post : undefined)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, { post }, t] = await Promise.all([params, searchParams, getTranslations('MenuProposals')])
  const { proposal, form } = await open(id, one(post))
  return { title: await pageTitle([proposal.title, t('member.title')], form.errors.length > 0) }
}

/** A proposed menu as a member of the council reads it: with the figures it rests on, without any consultation, and with the own word. */
export default async function MemberProposalPage({ params, searchParams }: Props) {
  const [{ id }, { post, done }, locale] = await Promise.all([params, searchParams, readLocale()])
  const { proposal, form, names, today, ask, path } = await open(id, one(post))
  const [t, r, o] = await Promise.all([
    getTranslations('MenuProposals'),
    getTranslations('Reports'),
    getTranslations('OtherSides'),
  ])
  const isOpen = mayNow(proposal.state, 'comment')
  return (
    <Page
      title={proposal.title}
      errors={form.errors}
      lead={isOpen ? t('member.lead', { date: formatDate(ask.dueOn, locale) }) : t('member.over')}
      breadcrumbs={[{ href: '/council', label: o('areas.council_member.title') }]}
    >
      {done === 'commented' ? <NotificationBanner tone="success" title={t('done.commented')} /> : null}
      <Section title={t('menu.title')}>
        <MenuWords proposal={proposal} names={names} />
      </Section>
      <Section title={t('grounds.title')}>
        <Grounds proposal={proposal} need={needWords(proposal, names, locale, t, r)} isDesk={false} />
      </Section>
      {isOpen ? null : (
        <Section title={t('steps.title')}>
          <Steps proposal={proposal} />
        </Section>
      )}
      <Section title={t('member.own')}>
        <Comments asks={proposal.asks} today={today} />
        {isOpen ? (
          <Form action={`${path}/comment`} state={form} label={t('member.own')}>
            <TextArea name="body" label={t('member.body')} hint={t('member.hint')} state={form} required rows={6} />
            <SubmitButton>{t('member.send')}</SubmitButton>
          </Form>
        ) : null}
      </Section>
    </Page>
  )
}
