import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { readTakeable } from '@/lib/colleagues/read-takeable'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'

type Props = PageProps<'/my/consultations/[id]/take-over'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [t, { id }, { post }] = await Promise.all([getTranslations('Colleagues.takeOver'), params, searchParams])
  return { title: await pageTitle([id, t('title')], Boolean(post)) }
}

/** What changes when one takes a colleague's draft or consultation over, before it does. */
export default async function TakeOverPage({ params, searchParams }: Props) {
  const [{ id }, search, actor] = [await params, await searchParams, await requireActor(...ASKING_ROLES)]
  const action = `/my/consultations/${id}/taking-over`
  const shown = await asActor(actor, async (tx) => {
    const takeable = await readTakeable(tx, actor, id)
    return takeable && { takeable, form: await openForm(tx, actor, search, action, 'Colleagues.fields') }
  })
  if (!shown) notFound()
  const { takeable, form } = shown
  const [t, c] = await Promise.all([getTranslations('Colleagues.takeOver'), getTranslations('Colleagues')])
  const back = `/my/consultations/${id}`
  return (
    <Page
      title={t('title')}
      kicker={takeable.number ?? c('draft')}
      lead={t('lead', { title: takeable.title || c('untitled'), from: takeable.holder || takeable.section || 'none' })}
      breadcrumbs={[{ href: back, label: takeable.number ?? c('draft') }]}
      errors={form.errors}
      width="narrow"
    >
      {takeable.isOwn ? (
        <NotificationBanner tone="info" title={t('own')} />
      ) : (
        <Form action={action} state={form}>
          <Hidden name="version" value={takeable.version} />
          <p>{t('changes', { name: actor.name })}</p>
          <ButtonRow>
            <SubmitButton>{t('send')}</SubmitButton>
            <a href={back}>{t('back')}</a>
          </ButtonRow>
        </Form>
      )}
    </Page>
  )
}
