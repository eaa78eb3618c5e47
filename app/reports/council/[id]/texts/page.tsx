import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { ButtonRow } from '@/components/forms/button-row'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { readCouncilReport } from '@/lib/councilReports/read'
import { TEXT_FIELDS } from '@/lib/councilReports/texts'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { dayOf } from '@/lib/japanese/day'

type Props = PageProps<'/reports/council/[id]/texts'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('CouncilReports'), searchParams])
  return { title: await pageTitle([t('texts.title'), t('title')], post !== undefined) }
}

/** The written parts of a draft on one page; its figures stand. */
export default async function CouncilTextsPage({ params, searchParams }: Props) {
  const actor = await requireActor('manager')
  const [{ id }, search] = await Promise.all([params, searchParams])
  const path = `/reports/council/${id}`
  const [t, { report, form }] = await Promise.all([
    getTranslations('CouncilReports'),
    asActor(actor, async (tx) => ({
      report: await readCouncilReport(tx, id),
      form: await openForm(tx, actor, search, `${path}/writing`, 'CouncilReports.fields'),
    })),
  ])
  if (report?.state !== 'draft') notFound()
  const { texts, figures } = report
  const matters = figures.parts.flatMap(({ matter }) => matter ?? [])
  const area = (name: string, label: string, text: string) => (
    <TextArea key={name} name={name} label={label} state={form} required={false} defaultValue={text} />
  )
  return (
    <Page
      title={t('texts.title')}
      lead={<p>{t('texts.lead')}</p>}
      width="narrow"
      errors={form.errors}
      breadcrumbs={[
        { href: '/reports/council', label: t('title') },
        { href: path, label: t('texts.back') },
      ]}
    >
      <CurrentTexts theirs={form.theirs} labels="CouncilReports.fields" />
      <Form action={`${path}/writing`} state={form}>
        <SeenVersion state={form} current={report.version} />
        <TextField
          name="meetingName"
          label={t('fields.meetingName')}
          state={form}
          required
          defaultValue={report.meetingName}
        />
        <DateField
          name="meetingOn"
          label={t('fields.meetingOn')}
          state={form}
          required
          defaultValue={dayOf(report.meetingOn)}
        />
        <TextField
          name="documentNumber"
          label={t('fields.documentNumber')}
          state={form}
          required
          width="medium"
          defaultValue={report.documentNumber}
        />
        {TEXT_FIELDS.slice(0, 2).map((field) => area(field, t(`fields.${field}`), texts[field]))}
        {matters.map(({ id: matterId, title }) =>
          area(`matter.${matterId}`, t('texts.matterLabel', { title }), texts.matters[matterId] ?? ''),
        )}
        {TEXT_FIELDS.slice(2).map((field) => area(field, t(`fields.${field}`), texts[field]))}
        <ButtonRow>
          <SubmitButton>{t('texts.save')}</SubmitButton>
          <a href={path}>{t('texts.back')}</a>
        </ButtonRow>
      </Form>
    </Page>
  )
}
