import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import type { ProgrammeParams } from '@/app/_programmes/area'
import { RecordForm } from '@/app/_programmes/record-form'
import { titleOfProgrammes } from '@/app/_programmes/title'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { ClosingTime } from '@/components/programmes/closing-time'
import { programmeTitle } from '@/components/programmes/programme-title'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { listMunicipalitiesOf } from '@/lib/organisations/find-municipality'
import { listGranted } from '@/lib/programmes/list-granted'
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
  const { programme, themes, form, municipalities, granted } = await asActor(actor, async (tx) => ({
    programme: await readProgramme(tx, programmeId),
    themes: await listThemeNames(tx),
    form: await openForm(tx, actor, search, action, 'Programmes.fields'),
    municipalities: await listMunicipalitiesOf(tx, actor.prefectureCode ?? ''),
    granted: await listGranted(tx, actor.prefectureCode ?? '', programmeId),
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
      <p>
        {t('fields.closesAt')} <ClosingTime at={programme.closesAt} />
      </p>
      {granted.length > 0 ? (
        <Section title={t('record.granted')}>
          <DescriptionList
            rows={granted.map((one) => ({ term: nameIn(locale, one), value: <ClosingTime at={one.closing} /> }))}
          />
        </Section>
      ) : null}
      <RecordForm {...{ action, form, programme, themes, municipalities }} withSharing={false} />
    </Page>
  )
}
