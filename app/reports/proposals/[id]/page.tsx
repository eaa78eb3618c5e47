import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Comments } from '@/app/_proposals/comments'
import { Grounds } from '@/app/_proposals/grounds'
import { History } from '@/app/_proposals/history'
import { MenuWords } from '@/app/_proposals/menu-words'
import { MenusCaused } from '@/app/_proposals/menus-caused'
import { MovedWords } from '@/app/_proposals/moved'
import { needWords } from '@/app/_proposals/need-words'
import { ProposalBadge } from '@/app/_proposals/proposal-badge'
import { Steps } from '@/app/_proposals/steps'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { readLocale } from '@/lib/i18n/read-locale'
import { mayNow } from '@/lib/menuProposals/states'
import { NextStep } from './next-step'
import { one, openProposal } from './open'

type Props = PageProps<'/reports/proposals/[id]'>
const DONE = ['begun', 'changed', 'considered', 'asked', 'decided'] as const

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, { post }, t] = await Promise.all([params, searchParams, getTranslations('MenuProposals')])
  const { proposal, form } = await openProposal(id, 'considering', one(post))
  return { title: await pageTitle([proposal.title, t('title')], form.errors.length > 0) }
}

/** One proposal: what is to be done next, how far it is, what it rests on, the menu, what the council says, and its history. */
export default async function ProposalPage({ params, searchParams }: Props) {
  const [{ id }, { post, done }] = await Promise.all([params, searchParams])
  const { proposal, names, today, path, form, isManager, moved } = await openProposal(id, 'considering', one(post))
  const [t, r, locale] = await Promise.all([getTranslations('MenuProposals'), getTranslations('Reports'), readLocale()])
  const told = DONE.find((known) => known === done)
  const { state, asks, events, menus } = proposal
  return (
    <Page
      title={proposal.title}
      kicker={<ProposalBadge state={state} />}
      errors={form.errors}
      breadcrumbs={[{ href: '/reports/proposals', label: t('title') }]}
    >
      {told ? <NotificationBanner tone="success" title={t(`done.${told}`)} /> : null}
      <NextStep {...{ proposal, path, form, isManager }} />
      <Section title={t('steps.title')}>
        <Steps proposal={proposal} />
      </Section>
      {menus.length > 0 ? (
        <Section title={t('menus.title')}>
          <MenusCaused {...{ proposal, isManager, today }} />
          {moved ? <MovedWords {...{ moved, proposal }} /> : null}
        </Section>
      ) : null}
      <Section title={t('grounds.title')}>
        <Grounds proposal={proposal} need={needWords(proposal, names, locale, t, r)} isDesk />
      </Section>
      <Section
        title={t('menu.title')}
        actions={
          mayNow(state, 'change') ? (
            <ButtonLink variant="secondary" href={`${path}/change`}>
              {t('change.link')}
            </ButtonLink>
          ) : null
        }
      >
        <MenuWords proposal={proposal} names={names} />
      </Section>
      <Section title={t('comments.title')}>
        <Comments asks={asks} today={today} />
      </Section>
      <Section title={t('history.title')}>
        <History events={events} />
      </Section>
    </Page>
  )
}
