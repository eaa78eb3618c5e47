import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { listMunicipalitiesOf } from '@/lib/organisations/find-municipality'
import { readUpload } from '@/lib/workbooks/uploads'
import { ChooseMunicipality } from './choose-municipality'
import { ChooseVersion } from './choose-version'
import { compareWithDraft } from './compare'
import { Outcome } from './outcome'
import { Strays } from './strays'
import { Unread } from './unread'

type Props = PageProps<'/my/consultations/workbook/uploads/[uploadId]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Workbook.upload'), searchParams])
  return { title: await pageTitle([t('title')], Boolean(post)) }
}

export default async function UploadPage({ params, searchParams }: Props) {
  const [{ uploadId }, search, actor] = [await params, await searchParams, await requireActor(...ASKING_ROLES)]
  const action = `/my/consultations/workbook/uploads/${uploadId}/settlement`
  const shown = await asActor(actor, async (tx) => {
    const upload = await readUpload(tx, uploadId)
    if (!upload) return null
    return {
      upload,
      lines: await compareWithDraft(tx, actor, upload),
      form: await openForm(tx, actor, search, action, 'Workbook.labels'),
      towns: upload.waitingFor === 'municipality' ? await listMunicipalitiesOf(tx, actor.prefectureCode ?? '') : [],
    }
  })
  if (!shown) notFound()
  const { upload, lines, form, towns } = shown
  const [t, page] = await Promise.all([getTranslations('Workbook.upload'), getTranslations('Workbook.page')])
  return (
    <Page
      title={t('title')}
      lead={upload.fileName}
      breadcrumbs={[{ href: '/my/consultations/workbook', label: page('title') }]}
      errors={form.errors}
    >
      <Outcome of={upload} />
      {upload.waitingFor === 'choice' && upload.consultation ? (
        <ChooseVersion action={action} state={form} lines={lines} version={upload.consultation.version} />
      ) : null}
      {upload.waitingFor === 'municipality' ? (
        <ChooseMunicipality action={action} state={form} lines={lines} towns={towns} own={actor.organisationId} />
      ) : null}
      <Unread of={upload} />
      <Strays of={upload.strays} />
    </Page>
  )
}
