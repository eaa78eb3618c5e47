import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES, DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readMute } from '@/lib/notices/mute'

type Props = PageProps<'/notices/of/[number]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { number }] = await Promise.all([getTranslations('Notices.mute'), params])
  return { title: await pageTitle([t('title'), number]) }
}

export default async function MutePage({ params, searchParams }: Props) {
  const [{ number }, search] = [await params, await searchParams]
  const actor = await requireActor(...ASKING_ROLES, ...DESK_ROLES)
  const action = `/notices/of/${number}/muting`
  const shown = await asActor(actor, async (tx) => {
    const consultation = await readMute(tx, actor, number)
    return consultation && { consultation, form: await openForm(tx, actor, search, action, 'Notices.fields') }
  })
  if (!shown) notFound()
  const { consultation, form } = shown
  const t = await getTranslations('Notices.mute')
  const back = `${isDesk(actor) ? '/desk' : '/my'}/consultations/${number}`
  return (
    <Page
      title={t('title')}
      kicker={number}
      lead={t('lead', { title: consultation.title })}
      breadcrumbs={[{ href: back, label: t('back') }]}
      errors={form.errors}
      width="narrow"
    >
      {search.done === 'muting' ? <NotificationBanner tone="success" title={t('done')} /> : null}
      <div className="flow max-w-prose">
        <p className="font-700">{t(consultation.isMuted ? 'off' : 'on')}</p>
        <p>{t('officer')}</p>
      </div>
      <Form action={action} state={form}>
        <Hidden name="mute" value={consultation.isMuted ? 'no' : 'yes'} />
        <SubmitButton variant={consultation.isMuted ? 'primary' : 'secondary'}>
          {t(consultation.isMuted ? 'start' : 'stop')}
        </SubmitButton>
      </Form>
    </Page>
  )
}
