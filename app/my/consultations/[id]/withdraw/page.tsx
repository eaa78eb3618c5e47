import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { canWithdraw } from '@/lib/consultations/policy'
import { readOwn } from '@/lib/consultations/read-own'
import { asActor } from '@/lib/db/as-actor'
import { openWriting } from '@/lib/forms/open-writing'

type Props = PageProps<'/my/consultations/[id]/withdraw'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [t, { id }, { post }] = await Promise.all([getTranslations('Consultation.withdraw'), params, searchParams])
  return { title: await pageTitle([id, t('title')], Boolean(post)) }
}

export default async function WithdrawPage({ params, searchParams }: Props) {
  const [{ id }, search, actor] = [await params, await searchParams, await requireActor(...ASKING_ROLES)]
  const action = `/my/consultations/${id}/withdrawal`
  const shown = await asActor(actor, async (tx) => {
    const consultation = await readOwn(tx, actor, id)
    return consultation && { consultation, form: await openWriting(tx, actor, search, action, 'Consultation.fields') }
  })
  if (!shown) notFound()
  const { consultation, form } = shown
  const t = await getTranslations('Consultation.withdraw')
  const back = `/my/consultations/${consultation.number}`
  return (
    <Page
      title={t('title')}
      kicker={consultation.number}
      lead={t('lead', { title: consultation.title })}
      breadcrumbs={[{ href: back, label: consultation.number }]}
      errors={form.errors}
      width="narrow"
    >
      {canWithdraw(actor, consultation) ? (
        <Form action={action} state={form}>
          <TextArea name="reason" label={t('reason')} hint={t('hint')} state={form} required rows={4} />
          <ButtonRow>
            <SubmitButton variant="danger">{t('send')}</SubmitButton>
            <a href={back}>{t('keep')}</a>
          </ButtonRow>
        </Form>
      ) : (
        <NotificationBanner tone="info" title={t('notNow')} />
      )}
    </Page>
  )
}
