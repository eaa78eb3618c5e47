import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { nameIn } from '@/lib/menus/menu-name'
import { mayBeRecordedUnder } from '@/lib/supportSessions/rows'
import { canKeepSupport } from '@/lib/supports/policy'
import { readSupportHead } from '@/lib/supports/read-head'
import { supportCrumbs } from '../../../crumbs'
import { supportPath } from '../../address'
import { supportTitle } from '../../support-title'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/team/new'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Teams.open')
  return await supportTitle(t('title'), await params, await searchParams)
}

export default async function OpenTeamPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId } = await params
  const search = await searchParams
  const action = `${supportPath({ number, supportId })}/team/opening`
  const read = await asActor(actor, async (tx) => {
    const support = await readSupportHead(tx, number, supportId)
    return support && { support, form: await openForm(tx, actor, search, action, 'Teams.fields') }
  })
  if (!read) notFound()
  const { support, form } = read
  const [t, f, locale] = await Promise.all([
    getTranslations('Teams.open'),
    getTranslations('Teams.fields'),
    getLocale(),
  ])
  const label = nameIn(locale, support.menu)
  const mayOpen = canKeepSupport(actor, support.consultation) && mayBeRecordedUnder(support.state)
  return (
    <Page
      title={t('title')}
      kicker={`${number} ${label}`}
      lead={t('lead')}
      breadcrumbs={await supportCrumbs(number, { id: supportId, label })}
      errors={form.errors}
    >
      {mayOpen ? (
        <Form action={action} state={form}>
          <TextField
            name="roomName"
            label={f('roomName')}
            state={form}
            hint={t('nameHint')}
            autoComplete="off"
            required
          />
          <DateField name="opensOn" label={f('opensOn')} state={form} required />
          <DateField name="endsOn" label={f('endsOn')} state={form} hint={t('endsHint')} required />
          <SubmitButton>{t('button')}</SubmitButton>
        </Form>
      ) : (
        <EmptyState title={t('notYet')} />
      )}
    </Page>
  )
}
