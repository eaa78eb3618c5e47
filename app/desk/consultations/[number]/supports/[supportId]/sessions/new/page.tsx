import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { typedText } from '@/components/forms/typed'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { FromLastTime } from '@/components/meetings/chain'
import { SessionFields } from '@/components/supports/session-fields'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openWriting } from '@/lib/forms/open-writing'
import { nameIn } from '@/lib/menus/menu-name'
import { readPlanToRecord } from '@/lib/plannedSessions/to-record'
import { readChain } from '@/lib/supportSessions/chain'
import { mayBeRecordedUnder } from '@/lib/supportSessions/rows'
import { canRecordSession } from '@/lib/supports/policy'
import { readSupportHead } from '@/lib/supports/read-head'
import { supportCrumbs } from '../../../crumbs'
import { supportPath } from '../../address'
import { supportTitle } from '../../support-title'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/sessions/new'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Supports')
  return await supportTitle(t('session.newTitle'), await params, await searchParams)
}

export default async function NewSessionPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId } = await params
  const search = await searchParams
  const action = `${supportPath({ number, supportId })}/sessions`
  const read = await asActor(actor, async (tx) => {
    const support = await readSupportHead(tx, number, supportId)
    if (!support) return null
    const planned = await readPlanToRecord(tx, number, supportId, search.meeting)
    const chain = await readChain(tx, supportId)
    return { support, planned, chain, form: await openWriting(tx, actor, search, action, 'Supports.session.fields') }
  })
  if (!read) notFound()
  const [t, locale] = await Promise.all([getTranslations('Supports'), getLocale()])
  const { support, planned, chain, form } = read
  const label = nameIn(locale, support.menu)
  return (
    <Page
      title={t('session.newTitle')}
      kicker={`${number} ${label}`}
      lead={t('session.newLead')}
      breadcrumbs={await supportCrumbs(number, { id: supportId, label })}
      errors={form.errors}
    >
      {canRecordSession(actor, support.consultation) && mayBeRecordedUnder(support.state) ? (
        <>
          <FromLastTime chain={chain} path={supportPath({ number, supportId })} />
          <Form action={action} state={form}>
            <Hidden name="planned" value={typedText(form, 'planned', planned?.id)} />
            <SessionFields state={form} texts={planned?.texts} />
            <SubmitButton>{t('session.save')}</SubmitButton>
          </Form>
        </>
      ) : (
        <EmptyState title={t('sessions.notYet')} />
      )}
    </Page>
  )
}
