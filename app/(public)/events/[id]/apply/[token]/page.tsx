import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ApplicationFields } from '@/components/events/application-fields'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { asActor } from '@/lib/db/as-actor'
import { readEvent } from '@/lib/events/read'
import { readSent } from '@/lib/events/sent'
import { takesApplications } from '@/lib/events/states'
import { openForm } from '@/lib/forms/open-form'
import { bearerOf } from '@/lib/links/bearer'

type Props = PageProps<'/events/[id]/apply/[token]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Events'), searchParams])
  return { title: await pageTitle([t('applyTitle')], Boolean(post)), robots: { index: false } }
}

/** The form to apply without an account. Its address is its key: opened again it still holds what was typed. */
export default async function ApplyPage({ params, searchParams }: Props) {
  const [{ id, token }, search] = [await params, await searchParams]
  const bearer = await bearerOf(token)
  if (!bearer) notFound()
  const at = `/events/${id}/apply/${token}`
  const { event, sent, form } = await asActor(bearer, async (tx) => ({
    event: await readEvent(tx, id),
    sent: await readSent(tx, bearer.linkId),
    form: await openForm(tx, bearer, search, `${at}/sending`, 'Events.fields'),
  }))
  if (sent) redirect(`${at}/done`)
  if (!event?.isOpen || event.announcedAt === null) notFound()
  const t = await getTranslations('Events')
  const isTaken = takesApplications(event, event.today)
  return (
    <Page
      title={t('applyTitle')}
      kicker={event.title}
      breadcrumbs={[
        { href: '/events', label: t('title') },
        { href: `/events/${id}`, label: event.title },
      ]}
      errors={form.errors}
      width="narrow"
    >
      {isTaken ? (
        <Form action={`${at}/sending`} state={form}>
          <ApplicationFields state={form} />
          <SubmitButton>{t('send')}</SubmitButton>
        </Form>
      ) : (
        <p>{t('applyOver')}</p>
      )}
    </Page>
  )
}
