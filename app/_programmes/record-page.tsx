import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { programmeTitle } from '@/components/programmes/programme-title'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { KEEPERS, type ProgrammeParams, programmeAt } from './area'
import { openProgramme, type Search } from './open-programme'
import { RecordForm } from './record-form'

type Props = { params: Promise<ProgrammeParams>; searchParams: Promise<Search> }

/** The desk records an entry that came on paper, by mail or by telephone. */
export async function RecordPage({ params, searchParams }: Props) {
  const [{ programmeId }, search] = [await params, await searchParams]
  const action = programmeAt('desk', { programmeId }, '/entries')
  const { programme, themes, more } = await openProgramme('desk', programmeId, async (tx, actor) => ({
    form: await openForm(tx, actor, search, action, 'Programmes.fields'),
  }))
  if (programme.state !== 'announced') notFound()
  const [t, locale] = await Promise.all([getTranslations('Programmes'), readLocale()])
  const title = programmeTitle(t, locale, programme)
  return (
    <Page
      title={t('record.title')}
      kicker={title}
      lead={t('record.lead')}
      width="narrow"
      breadcrumbs={[
        { href: KEEPERS.desk.area, label: t('title') },
        { href: programmeAt('desk', { programmeId }), label: title },
      ]}
      errors={more.form.errors}
    >
      <RecordForm action={action} form={more.form} programme={programme} themes={themes} withSharing />
    </Page>
  )
}
