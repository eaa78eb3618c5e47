import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { SessionFields } from '@/components/supports/session-fields'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openWriting } from '@/lib/forms/open-writing'
import { nameIn } from '@/lib/menus/menu-name'
import { readSession } from '@/lib/supportSessions/read'
import { textsOf } from '@/lib/supportSessions/texts'
import { canRecordSession } from '@/lib/supports/policy'
import { supportCrumbs } from '../../../../crumbs'
import { supportPath } from '../../../address'
import { supportTitle } from '../../../support-title'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/sessions/[sessionId]/edit'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Supports')
  return await supportTitle(t('session.editTitle'), await params, await searchParams)
}

export default async function EditSessionPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId, sessionId } = await params
  const search = await searchParams
  const path = `${supportPath({ number, supportId })}/sessions/${sessionId}`
  const labels = 'Supports.session.fields'
  const read = await asActor(actor, async (tx) => {
    const session = await readSession(tx, number, supportId, sessionId)
    if (!session || !canRecordSession(actor, session.consultation)) return null
    return { session, form: await openWriting(tx, actor, search, `${path}/correction`, labels) }
  })
  if (!read) notFound()
  const [t, locale] = await Promise.all([getTranslations('Supports.session'), getLocale()])
  const { session, form } = read
  return (
    <Page
      title={t('editTitle')}
      kicker={`${number} ${session.label}`}
      breadcrumbs={await supportCrumbs(number, { id: supportId, label: nameIn(locale, session.support.menu) })}
      errors={form.errors}
    >
      <CurrentTexts theirs={form.theirs} labels={labels} />
      <Form action={`${path}/correction`} state={form}>
        <SeenVersion state={form} current={session.version} />
        <SessionFields state={form} texts={textsOf(session)} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </Page>
  )
}
