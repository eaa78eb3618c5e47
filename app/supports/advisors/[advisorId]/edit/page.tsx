import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EntryFields } from '@/components/advisors/entry-fields'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { listAccounts, listPublicChoices } from '@/lib/advisors/choices'
import { readAdvisor } from '@/lib/advisors/read'
import { asActor } from '@/lib/db/as-actor'
import { openWriting } from '@/lib/forms/open-writing'
import { advisorPath, requireDesk } from '../../at-desk'

type Props = PageProps<'/supports/advisors/[advisorId]/edit'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Advisors'), searchParams])
  return { title: await pageTitle([t('edit.title'), t('title')], Boolean(post)) }
}

export default async function EditAdvisorPage({ params, searchParams }: Props) {
  const actor = await requireDesk()
  const [{ advisorId }, search] = [await params, await searchParams]
  const action = `${advisorPath(advisorId)}/saving`
  const opened = await asActor(actor, async (tx) => {
    const advisor = await readAdvisor(tx, advisorId)
    if (!advisor) return null
    const choices = await listPublicChoices(tx, actor.bureauId)
    const accounts = await listAccounts(tx, actor.bureauId)
    return { advisor, choices, accounts, form: await openWriting(tx, actor, search, action, 'Advisors.fields') }
  })
  if (!opened) notFound()
  const { advisor, choices, accounts, form } = opened
  const t = await getTranslations('Advisors')
  return (
    <Page
      title={t('edit.title')}
      kicker={advisor.name}
      breadcrumbs={[
        { href: '/supports/advisors', label: t('title') },
        { href: advisorPath(advisorId), label: advisor.name },
      ]}
      errors={form.errors}
    >
      <CurrentTexts theirs={form.theirs} labels="Advisors.fields" />
      <Form action={action} state={form}>
        <SeenVersion state={form} current={advisor.version} />
        <EntryFields state={form} choices={choices} accounts={accounts} known={advisor} />
        <SubmitButton>{t('edit.save')}</SubmitButton>
      </Form>
    </Page>
  )
}
