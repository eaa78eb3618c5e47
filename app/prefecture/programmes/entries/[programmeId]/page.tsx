import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import type { ProgrammeParams } from '@/app/_programmes/area'
import { RecordForm } from '@/app/_programmes/record-form'
import { titleOfProgrammes } from '@/app/_programmes/title'
import { Page } from '@/components/layout/page'
import { programmeTitle } from '@/components/programmes/programme-title'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { listMunicipalitiesOf } from '@/lib/organisations/find-municipality'
import { listThemeNames, readProgramme } from '@/lib/programmes/list-programmes'

type Props = PageProps<'/prefecture/programmes/entries/[programmeId]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return await titleOfProgrammes('record', searchParams)
}

/** The prefecture records an entry of one of its municipalities that came on paper, by mail or by telephone. */
export default async function PrefectureRecordPage({ params, searchParams }: Props) {
  const [{ programmeId }, search]: [ProgrammeParams, Awaited<Props['searchParams']>] = [
    await params,
    await searchParams,
  ]
  const actor = await requireActor('prefecture_staff')
  if (!z.uuid().safeParse(programmeId).success) notFound()
  const action = `/prefecture/programmes/entries/${programmeId}/record`
  const { programme, themes, places, form } = await asActor(actor, async (tx) => ({
    programme: await readProgramme(tx, programmeId),
    themes: await listThemeNames(tx),
    places: await listMunicipalitiesOf(tx, actor.prefectureCode ?? ''),
    form: await openForm(tx, actor, search, action, 'Programmes.fields'),
  }))
  if (programme?.state !== 'announced') notFound()
  const [t, locale] = await Promise.all([getTranslations('Programmes'), readLocale()])
  return (
    <Page
      title={t('record.title')}
      kicker={programmeTitle(t, locale, programme)}
      lead={t('record.lead')}
      width="narrow"
      breadcrumbs={[{ href: '/prefecture/programmes', label: t('joint.title') }]}
      errors={form.errors}
    >
      <RecordForm {...{ action, form, programme, themes, places }} withSharing={false} />
    </Page>
  )
}
