import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EntryFields } from '@/components/advisors/entry-fields'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { listAccounts, listPublicChoices } from '@/lib/advisors/choices'
import { asActor } from '@/lib/db/as-actor'
import { openWriting } from '@/lib/forms/open-writing'
import { requireDesk } from '../at-desk'

type Props = PageProps<'/supports/advisors/new'>
const ACTION = '/supports/advisors/registration'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Advisors'), searchParams])
  return { title: await pageTitle([t('new.title'), t('title')], Boolean(post)) }
}

export default async function NewAdvisorPage({ searchParams }: Props) {
  const actor = await requireDesk()
  const search = await searchParams
  const { choices, accounts, form } = await asActor(actor, async (tx) => ({
    choices: await listPublicChoices(tx, actor.bureauId),
    accounts: await listAccounts(tx, actor.bureauId),
    form: await openWriting(tx, actor, search, ACTION, 'Advisors.fields'),
  }))
  const t = await getTranslations('Advisors')
  return (
    <Page
      title={t('new.title')}
      lead={t('new.lead')}
      breadcrumbs={[{ href: '/supports/advisors', label: t('title') }]}
      errors={form.errors}
    >
      <Form action={ACTION} state={form}>
        <EntryFields state={form} choices={choices} accounts={accounts} />
        <TextField
          name="mailbox"
          label={t('fields.mailbox')}
          hint={t('hints.mailbox')}
          state={form}
          type="email"
          required={false}
          autoComplete="off"
        />
        <TextField name="phone" label={t('fields.phone')} state={form} type="tel" required={false} autoComplete="off" />
        <SubmitButton>{t('new.save')}</SubmitButton>
      </Form>
    </Page>
  )
}
