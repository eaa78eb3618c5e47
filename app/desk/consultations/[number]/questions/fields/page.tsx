import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ButtonRow } from '@/components/forms/button-row'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { canAsk } from '@/lib/consultations/policy'
import { readMatter } from '@/lib/consultations/read-matter'
import { FIELDS } from '@/lib/corrections/fields'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { usualDueOn } from '@/lib/questions/usual-due'
import { deskPage } from '../../address'
import { MatterPage } from '../../parts/matter-page'
import { typedDay } from '../../parts/typed-date'
import { MarkRow } from './mark-row'

type Props = PageProps<'/desk/consultations/[number]/questions/fields'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = await Promise.all([params, searchParams, getTranslations('Corrections')])
  return { title: await pageTitle([t('mark.title'), number], post !== undefined) }
}

export default async function MarkFieldsPage({ params, searchParams }: Props) {
  const [{ number }, search, actor] = [await params, await searchParams, await requireActor(...DESK_ROLES)]
  const action = deskPage(number, '/questions/fields/marking')
  const opened = await asActor(actor, async (tx) => {
    const matter = await readMatter(tx, number)
    if (!matter || !canAsk(actor, matter)) return null
    const form = await openForm(tx, actor, search, action, 'Corrections.labels')
    return { matter, form, dueOn: await usualDueOn(tx, matter.bureauId, await readClock(tx)) }
  })
  if (!opened) notFound()
  const { matter, form } = opened
  const [t, q, locale] = await Promise.all([getTranslations('Corrections'), getTranslations('Questions'), readLocale()])
  return (
    <MatterPage matter={matter} title={t('mark.title')} lead={t('mark.lead')} errors={form.errors}>
      <Form action={action} state={form}>
        {FIELDS.map((field) => (
          <MarkRow key={field} field={field} matter={matter} form={form} />
        ))}
        <DateField name="dueOn" label={t('labels.dueOn')} state={form} defaultValue={typedDay(opened.dueOn, locale)} />
        <ButtonRow>
          <SubmitButton>{t('mark.send')}</SubmitButton>
          <a href={deskPage(number)}>{q('back')}</a>
        </ButtonRow>
      </Form>
    </MatterPage>
  )
}
