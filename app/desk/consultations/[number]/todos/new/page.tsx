import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { typedText } from '@/components/forms/typed'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { listDeskOfficers } from '@/lib/consultations/desk-officers'
import { canLogDialogue } from '@/lib/consultations/policy'
import { readMatter } from '@/lib/consultations/read-matter'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { deskPage } from '../../address'
import { MatterPage } from '../../parts/matter-page'
import { TodoForm } from './todo-form'

type Props = PageProps<'/desk/consultations/[number]/todos/new'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = await Promise.all([params, searchParams, getTranslations('Todos')])
  return { title: await pageTitle([t('new.title'), number], post !== undefined) }
}

/** やることを決める: from a talk, a note or a session named in the address, or by itself. */
export default async function NewTodoPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number }, search, t] = await Promise.all([params, searchParams, getTranslations('Todos')])
  const opened = await asActor(actor, async (tx) => {
    const matter = await readMatter(tx, number)
    if (!matter || !canLogDialogue(actor, matter)) return null
    const form = await openForm(tx, actor, search, deskPage(number, '/todos'), 'Todos.fields')
    return { matter, form, officers: await listDeskOfficers(tx, matter.bureauId) }
  })
  if (!opened) notFound()
  const { matter, form, officers } = opened
  const named = (name: string) => (typeof search[name] === 'string' ? search[name] : '')
  return (
    <MatterPage matter={matter} title={t('new.title')} errors={form.errors}>
      <TodoForm
        number={number}
        form={form}
        municipality={nameIn(await readLocale(), matter.asking)}
        officers={officers}
        owner={actor.membershipId}
        entryId={typedText(form, 'entryId', named('entry'))}
        sessionId={typedText(form, 'sessionId', named('session'))}
      />
    </MatterPage>
  )
}
