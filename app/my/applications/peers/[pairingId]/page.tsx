import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { PairingFacts } from '@/components/peers/pairing-facts'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readPairing } from '@/lib/peers/list'

type Props = PageProps<'/my/applications/peers/[pairingId]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Peers'), searchParams])
  return { title: await pageTitle([t('pairings'), t('title')], Boolean(post)) }
}

/** One introduction, with the two ways to answer for the side whose turn it is. */
export default async function PairingPage({ params, searchParams }: Props) {
  const [{ pairingId }, search] = [await params, await searchParams]
  const actor = await requireActor('municipal_staff')
  const place = `/my/applications/peers/${pairingId}`
  const { pairing, agree, decline } = await asActor(actor, async (tx) => ({
    pairing: await readPairing(tx, pairingId),
    agree: await openForm(tx, actor, search, `${place}/agreement`, 'Peers.fields'),
    decline: await openForm(tx, actor, search, `${place}/decline`, 'Peers.fields'),
  }))
  if (!pairing) notFound()
  const isPeer = pairing.peerOrganisationId === actor.organisationId
  const isMyTurn = pairing.state === (isPeer ? 'asked' : 'proposed')
  const t = await getTranslations('Peers')
  return (
    <Page
      title={t('pairings')}
      lead={isMyTurn ? t('yourTurn') : undefined}
      width="narrow"
      breadcrumbs={[{ href: '/my/applications/peers', label: t('title') }]}
      errors={[...agree.errors, ...decline.errors]}
    >
      {search.done === 'answered' ? <NotificationBanner tone="success" title={t('answered')} /> : null}
      <PairingFacts pairing={pairing} />
      {isMyTurn ? (
        <>
          <Section title={t(isPeer ? 'agreePeer' : 'agree')} lead={t(isPeer ? 'agreePeerLead' : 'agreeLead')}>
            <Form action={`${place}/agreement`} state={agree}>
              <SubmitButton>{t(isPeer ? 'agreePeer' : 'agree')}</SubmitButton>
            </Form>
          </Section>
          <Section title={t('decline')} lead={t('declineLead')}>
            <Form action={`${place}/decline`} state={decline}>
              <TextArea
                name="peerDeclineReason"
                label={t('fields.peerDeclineReason')}
                state={decline}
                required
                rows={3}
              />
              <SubmitButton variant="secondary">{t('decline')}</SubmitButton>
            </Form>
          </Section>
        </>
      ) : null}
    </Page>
  )
}
