import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { addDays, formatDate, jstDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { listOurTodos } from '@/lib/todos/list'
import { TodoTable } from './todo-table'

const LOOK_BACK = 90

export async function generateMetadata({ searchParams }: PageProps<'/my/todos'>): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Todos'), searchParams])
  return { title: await pageTitle([t('ours.titleOf')], Boolean(post)) }
}

/** この町のやること: what this organisation is to do after its talks with the desk, and what it has done lately. */
export default async function OurTodosPage({ searchParams }: PageProps<'/my/todos'>) {
  const actor = await requireActor(...ASKING_ROLES)
  const [search, t, my, locale] = await Promise.all([
    searchParams,
    getTranslations('Todos'),
    getTranslations('My.home'),
    readLocale(),
  ])
  const { today, open, done } = await asActor(actor, async (tx) => {
    const today = jstDate(await readClock(tx))
    const { open, done } = await listOurTodos(tx, actor, addDays(today, -LOOK_BACK))
    const withForms = []
    for (const todo of open)
      withForms.push({ todo, form: await openForm(tx, actor, search, `/my/todos/${todo.id}/completion`, 'Todos') })
    return { today, done, open: withForms }
  })
  const name = nameIn(locale, { name: actor.organisationName, nameEn: actor.organisationNameEn })
  return (
    <Page
      title={t('ours.title', { name })}
      lead={t('ours.lead')}
      breadcrumbs={[{ href: '/my', label: my('title') }]}
      errors={open.flatMap(({ form }) => form.errors)}
    >
      {search.done === 'yes' ? <NotificationBanner tone="success" title={t('ours.doneBanner')} /> : null}
      <Section title={t('ours.open')}>
        {open.length === 0 ? (
          <EmptyState title={t('ours.none')} />
        ) : (
          <TodoTable todos={open} today={today} caption={t('ours.open')} />
        )}
      </Section>
      <Section title={t('ours.finished')}>
        {done.length === 0 ? <p>{t('ours.noneFinished')}</p> : null}
        <ul className="divide-y divide-solid-gray-300">
          {done.map(({ id, text, closedAt, closedByName }) => (
            <li key={id} className="py-2 [overflow-wrap:anywhere]">
              {text}
              <span className="block text-solid-gray-700">
                {closedAt ? t('ours.finishedBy', { date: formatDate(closedAt, locale), name: closedByName }) : null}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
