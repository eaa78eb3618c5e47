import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { one } from '@/lib/assignments/filters'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { openOfficersPage } from '../../open-page'

const open = cache(async (code: string, id: string, post: string | undefined) => {
  const actor = await requireActor('manager')
  const { place, history, today } = await openOfficersPage(code, undefined)
  const period = history.find((row) => row.id === id && row.standing !== 'past')
  if (!period) notFound()
  const action = `/assignments/${code}/periods/${id}/end`
  const form = await asActor(actor, (tx) => openForm(tx, actor, { post }, action, 'Assignments.fields'))
  return { place, period, today, action, form }
})

export async function generateMetadata(props: PageProps<'/assignments/[code]/periods/[id]'>): Promise<Metadata> {
  const [{ code, id }, search, t] = await Promise.all([
    props.params,
    props.searchParams,
    getTranslations('Assignments'),
  ])
  const { place, period, form } = await open(code, id, one(search.post))
  return {
    title: await pageTitle([t('endTitle', { name: period.name }), place.name, t('title')], form.errors.length > 0),
  }
}

export default async function EndPage(props: PageProps<'/assignments/[code]/periods/[id]'>) {
  const [{ code, id }, search, t, kinds, language] = await Promise.all([
    props.params,
    props.searchParams,
    getTranslations('Assignments'),
    getTranslations('States.assignment'),
    getLocale(),
  ])
  const locale = language === 'en' ? 'en' : 'ja'
  const { place, period, today, action, form } = await open(code, id, one(search.post))
  const isFuture = period.standing === 'future'
  return (
    <Page
      title={t('endTitle', { name: period.name })}
      kicker={nameIn(locale, place)}
      lead={t('endLead', { kind: kinds(period.kind), date: formatDate(period.from, locale) })}
      breadcrumbs={[
        { href: `/assignments?prefecture=${place.prefectureCode}`, label: t('title') },
        { href: `/assignments/${code}`, label: nameIn(locale, place) },
      ]}
      errors={form.errors}
      width="narrow"
    >
      <CurrentTexts theirs={form.theirs} labels="Assignments.fields" />
      <Form action={action} state={form}>
        <SeenVersion state={form} current={period.until ?? ''} name="seen" />
        <DateField
          name="lastDay"
          label={t('fields.lastDay')}
          hint={t(isFuture ? 'takeBackHint' : 'lastDayHint')}
          state={form}
          required
          defaultValue={today}
        />
        <SubmitButton>{t(isFuture ? 'takeBack' : 'end')}</SubmitButton>
      </Form>
    </Page>
  )
}
