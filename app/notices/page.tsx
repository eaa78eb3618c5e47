import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES, DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { mintKey } from '@/lib/forms/key'
import { hasMailbox, listEntries } from '@/lib/notices/entries'
import { EntryTable } from './entry-table'

/** Whose dates there is a calendar of. */
const CALENDAR_ROLES = [...ASKING_ROLES, ...DESK_ROLES]

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Notices.list')
  return { title: await pageTitle([t('title')]) }
}

export default async function NoticesPage({ searchParams }: PageProps<'/notices'>) {
  const [{ before }, actor] = [await searchParams, await requireActor()]
  const { entries, next, unread, isMailed } = await asActor(actor, async (tx) => ({
    ...(await listEntries(tx, actor.userId, typeof before === 'string' ? before : undefined)),
    isMailed: await hasMailbox(tx, actor.userId),
  }))
  const t = await getTranslations('Notices.list')
  return (
    <Page
      title={t('title')}
      lead={isMailed ? undefined : t('noMailbox')}
      actions={
        <>
          <a href="/notices/settings">{t('settings')}</a>
          {CALENDAR_ROLES.some((role) => role === actor.role) ? <a href="/notices/calendar">{t('calendar')}</a> : null}
        </>
      }
    >
      {entries.length === 0 ? <EmptyState title={t('none')} /> : <EntryTable entries={entries} userId={actor.userId} />}
      {next ? (
        <p>
          <a href={`/notices?before=${encodeURIComponent(next)}`}>{t('older')}</a>
        </p>
      ) : null}
      {unread > 0 ? (
        <Form
          action="/notices/reading"
          state={{ key: mintKey(actor.userId, '/notices/reading'), typed: {}, errors: [] }}
          inline
        >
          <SubmitButton variant="secondary">{t('readAll')}</SubmitButton>
        </Form>
      ) : null}
    </Page>
  )
}
