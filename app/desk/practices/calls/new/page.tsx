import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { CallFields } from '../call-fields'
import { readCallChoices } from '../choices'

type Props = PageProps<'/desk/practices/calls/new'>
const ACTION = '/desk/practices/calls/adding'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = [await getTranslations('PracticeCalls'), await searchParams]
  return { title: await pageTitle([t('newTitle')], Boolean(post)) }
}

/** The desk writes a call for practices; prefectures hear of it when it is opened. */
export default async function NewCallPage({ searchParams }: Props) {
  const [search, actor] = [await searchParams, await requireActor(...DESK_ROLES)]
  const { form, choices } = await asActor(actor, async (tx) => ({
    form: await openForm(tx, actor, search, ACTION, 'PracticeCalls.fields'),
    choices: await readCallChoices(tx, actor.bureauId ?? ''),
  }))
  const [t, locale] = [await getTranslations('PracticeCalls'), await readLocale()]
  const prefectures = choices.prefectures.map(({ code }) => code ?? '')
  const call = { matterId: '', title: '', body: '', themeKeys: [], dueOn: '', takesLate: true, prefectures }
  return (
    <Page
      title={t('newTitle')}
      lead={t('newLead')}
      breadcrumbs={[{ href: '/desk/practices/calls', label: t('title') }]}
      errors={form.errors}
      width="narrow"
    >
      {choices.matters.length === 0 ? (
        <EmptyState title={t('noMatters')} />
      ) : (
        <Form action={ACTION} state={form} label={t('newTitle')}>
          <CallFields state={form} call={call} choices={choices} locale={locale} />
          <SubmitButton>{t('save')}</SubmitButton>
        </Form>
      )}
    </Page>
  )
}
