import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FittingEvents } from '@/components/events/fitting-events'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { canRoute } from '@/lib/consultations/policy'
import { asActor } from '@/lib/db/as-actor'
import { listForConsultation } from '@/lib/events/suggest'
import { openForm } from '@/lib/forms/open-form'

type Props = PageProps<'/desk/consultations/[number]/events'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = [await params, await searchParams, await getTranslations('EventsDesk')]
  return { title: await pageTitle([t('introduceTitle'), number], Boolean(post)) }
}

/** Events to come that the municipality of a consultation may be told of, those on its themes first. */
export default async function IntroduceEventPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number }, search] = [await params, await searchParams]
  const at = `/desk/consultations/${number}`
  const shown = await asActor(actor, async (tx) => {
    const consultation = await tx.consultation.findUnique({ where: { number } })
    if (!consultation || !canRoute(actor, consultation)) return null
    return {
      consultation,
      events: await listForConsultation(tx, consultation),
      form: await openForm(tx, actor, search, `${at}/events/introduction`, 'EventsDesk.fields'),
    }
  })
  if (!shown) notFound()
  const { consultation, events, form } = shown
  const t = await getTranslations('EventsDesk')
  return (
    <Page
      title={t('introduceTitle')}
      kicker={consultation.title}
      lead={t('introduceLead')}
      breadcrumbs={[{ href: at, label: number }]}
      errors={form.errors}
      width="narrow"
    >
      <FittingEvents
        {...{ events, state: form, action: `${at}/events/introduction` }}
        chosen={typeof search.event === 'string' ? search.event : undefined}
      />
    </Page>
  )
}
