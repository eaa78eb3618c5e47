import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Certificate } from '@/components/awards/certificate'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { readCertificates } from '@/lib/awards/certificates'
import { asActor } from '@/lib/db/as-actor'

type Props = PageProps<'/desk/awards/[callId]/certificates'>

const open = cache(async (id: string) => {
  const actor = await requireActor(...DESK_ROLES)
  const opened = await asActor(actor, (tx) => readCertificates(tx, id))
  if (!opened) notFound()
  return opened
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ callId }, t] = [await params, await getTranslations('Awards')]
  return { title: await pageTitle([t('certificates.title'), (await open(callId)).title]) }
}

/** The certificates 表彰状 of an award that is decided, one sheet each. */
export default async function CertificatesPage({ params }: Props) {
  const [{ callId }, t] = [await params, await getTranslations('Awards')]
  const call = await open(callId)
  return (
    <Page
      title={t('certificates.title')}
      lead={t('certificates.lead')}
      breadcrumbs={[
        { href: '/desk/awards', label: t('title') },
        { href: `/desk/awards/${callId}`, label: call.title },
      ]}
      width="narrow"
    >
      {call.sheets.length === 0 ? <EmptyState title={t('certificates.none')} /> : null}
      {call.sheets.map((sheet) => (
        <Certificate key={sheet.id} sheet={sheet} call={call} />
      ))}
    </Page>
  )
}
