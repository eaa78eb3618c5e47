import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { one } from '@/lib/assignments/filters'
import { asActor } from '@/lib/db/as-actor'
import { NotFound } from '@/lib/errors'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { lockOwn } from '@/lib/menus/keep-own'
import { nameIn } from '@/lib/menus/menu-name'
import { ownMenusCrumbs } from '../crumbs'
import { WordFields } from '../word-fields'

const open = cache(async (id: string, post: string | undefined) => {
  const actor = await requireActor('manager', 'administrator')
  const form = (deed: string) => `/admin/menus/own/${id}/${deed}`
  try {
    return await asActor(actor, async (tx) => ({
      menu: await lockOwn(tx, actor, id),
      change: await openForm(tx, actor, { post }, form('change'), 'Year.own.fields'),
      end: await openForm(tx, actor, { post }, form('end'), 'Year.own.fields'),
    }))
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
})

type Props = PageProps<'/admin/menus/own/[id]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, search, t] = await Promise.all([params, searchParams, getTranslations('Year.own')])
  const { menu, change, end } = await open(id, one(search.post))
  return { title: await pageTitle([menu.name, t('title')], change.errors.length + end.errors.length > 0) }
}

/** One menu of the bureau's own: changed from a day on, or ended. */
export default async function OwnMenuPage({ params, searchParams }: Props) {
  const [actor, { id }, search, t, locale] = await Promise.all([
    requireActor('manager', 'administrator'),
    params,
    searchParams,
    getTranslations('Year.own'),
    readLocale(),
  ])
  const { menu, change, end } = await open(id, one(search.post))
  if (menu.state !== 'open') notFound()
  return (
    <Page
      title={nameIn(locale, menu)}
      kicker={t('version', { version: menu.menuVersion })}
      breadcrumbs={[...(await ownMenusCrumbs(actor.role)), { href: '/admin/menus/own', label: t('title') }]}
      errors={[...change.errors, ...end.errors]}
      width="narrow"
    >
      <CurrentTexts theirs={change.theirs ?? end.theirs} labels="Year.own.fields" />
      <Section title={t('change')} lead={t('changeLead')}>
        <Form action={`/admin/menus/own/${id}/change`} state={change} label={t('change')}>
          <SeenVersion state={change} current={menu.version} />
          <WordFields state={change} words={menu} />
          <DateField name="from" label={t('fields.from')} hint={t('changeFromHint')} state={change} required />
          <SubmitButton>{t('saveChange')}</SubmitButton>
        </Form>
      </Section>
      <Section title={t('end')} lead={t('endLead')}>
        <Form action={`/admin/menus/own/${id}/end`} state={end} label={t('end')}>
          <SeenVersion state={end} current={menu.version} />
          <DateField name="lastDay" label={t('fields.lastDay')} state={end} required />
          <SubmitButton variant="secondary">{t('saveEnd')}</SubmitButton>
        </Form>
      </Section>
    </Page>
  )
}
