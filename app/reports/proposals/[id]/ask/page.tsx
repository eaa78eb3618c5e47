import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { addDays } from '@/lib/japanese/dates'
import { one, openProposal } from '../open'

type Props = PageProps<'/reports/proposals/[id]/ask'>
const DAYS = 14

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  await requireActor('manager')
  const [{ id }, { post }, t] = await Promise.all([params, searchParams, getTranslations('MenuProposals')])
  const { proposal, form } = await openProposal(id, 'asking', one(post))
  return { title: await pageTitle([t('ask.title'), proposal.title], form.errors.length > 0) }
}

/** Which members of the council are asked for a word, and by when. */
export default async function AskMembersPage({ params, searchParams }: Props) {
  await requireActor('manager')
  const [{ id }, { post }, t] = await Promise.all([params, searchParams, getTranslations('MenuProposals')])
  const { proposal, form, members, path, today } = await openProposal(id, 'asking', one(post))
  return (
    <Page
      title={t('ask.title')}
      lead={t('ask.lead')}
      errors={form.errors}
      breadcrumbs={[
        { href: '/reports/proposals', label: t('title') },
        { href: path, label: proposal.title },
      ]}
      width="narrow"
    >
      {members.length === 0 ? (
        <EmptyState title={t('ask.nobody')} />
      ) : (
        <Form action={`${path}/asking`} state={form} label={t('ask.title')}>
          <CheckboxGroup
            name="members"
            legend={t('fields.members')}
            options={members.map(({ userId, name, organisation }) => ({
              value: userId,
              label: t('ask.member', { name, organisation: organisation?.name ?? '' }),
            }))}
            state={form}
            required
            columns
          />
          <DateField name="dueOn" label={t('fields.dueOn')} state={form} required defaultValue={addDays(today, DAYS)} />
          <SubmitButton>{t('ask.send')}</SubmitButton>
        </Form>
      )}
    </Page>
  )
}
