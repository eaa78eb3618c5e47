import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { ExtraSlots, PollHead, PollPeople } from '@/components/polls/poll-form'
import { SlotGrid } from '@/components/polls/slot-grid'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { nameIn } from '@/lib/menus/menu-name'
import { supportCrumbs } from '../../../crumbs'
import { supportPath } from '../../address'
import { supportTitle } from '../../support-title'
import { openNewPoll } from './open-new-poll'
import { PeriodForm } from './period-form'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/polls/new'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Polls')
  return await supportTitle(t('newTitle'), await params, await searchParams)
}

export default async function NewPollPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId } = await params
  const action = `${supportPath({ number, supportId })}/polls`
  const opened = await openNewPoll(actor, { number, supportId }, action, await searchParams)
  if (!opened) notFound()
  const [t, locale] = await Promise.all([getTranslations('Polls'), getLocale()])
  const { support, mayAsk, form, grid, members, texts, hearing } = opened
  const head = hearing ? { label: t('hearing'), ...texts } : texts
  const label = nameIn(locale, support.menu)
  return (
    <Page
      title={t('newTitle')}
      kicker={`${number} ${label}`}
      lead={t(hearing ? 'hearingLead' : 'lead')}
      breadcrumbs={await supportCrumbs(number, { id: supportId, label })}
      errors={form.errors}
    >
      {mayAsk ? (
        <>
          <PeriodForm
            action={`${action}/new`}
            from={grid.from}
            travel={grid.travel}
            meeting={texts.meeting}
            hearing={hearing}
          />
          <Form action={action} state={form}>
            <Hidden name="from" value={grid.from} />
            <Hidden name="travel" value={grid.travel} />
            <Hidden name="meeting" value={texts.meeting ?? ''} />
            <Hidden name="hearing" value={hearing} />
            <PollHead state={form} texts={head} />
            <Section title={t('form.candidates')}>
              <SlotGrid days={grid.days} known={grid.known} travelMinutes={grid.travel} state={form} />
              <ExtraSlots state={form} />
            </Section>
            <PollPeople state={form} members={members} />
            <SubmitButton>{t('form.send')}</SubmitButton>
          </Form>
        </>
      ) : (
        <EmptyState title={t('notNow')} />
      )}
    </Page>
  )
}
