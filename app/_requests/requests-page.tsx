import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { RequestList } from '@/components/requests/request-list'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { readDesk } from '@/lib/organisations/read-desk'
import { byWaiting } from '@/lib/requests/by-waiting'
import { listMyRequests } from '@/lib/requests/read'
import { AREA_OF, type AskedRole } from '@/lib/requests/states'

/** The name of an area in the browser. */
export async function requestsTitle(role: AskedRole) {
  const t = await getTranslations('OtherSides')
  return { title: await pageTitle([t(`areas.${role}.title`)]) }
}

/** What was asked of an outside party, with what else waits for it; or, when nothing does, what will appear here and whom to call. */
export async function RequestsPage({ actor, asked, children }: Props) {
  const { requests, desk } = await asActor(actor, async (tx) => ({
    requests: await listMyRequests(tx),
    desk: actor.bureauId ? await readDesk(tx, actor.bureauId) : null,
  }))
  const { waiting, before } = byWaiting(requests)
  const area = AREA_OF[asked]
  const t = await getTranslations('OtherSides')
  const contact = desk?.deskPhone ? t('empty.desk', { name: desk.deskName, phone: desk.deskPhone }) : t('empty.contact')
  return (
    <Page title={t(`areas.${asked}.title`)} lead={t(`areas.${asked}.lead`)}>
      {requests.length === 0 && !children ? (
        <EmptyState title={t('empty.title')}>
          <p>{t(`empty.${asked}`)}</p>
          <p className="mt-2">{contact}</p>
        </EmptyState>
      ) : null}
      {requests.length > 0 ? (
        <>
          <Section title={t('list.waiting', { count: waiting.length })}>
            {waiting.length > 0 ? (
              <RequestList caption={t('list.waitingShort')} requests={waiting} area={area} />
            ) : (
              <p>{t('list.noneWaiting')}</p>
            )}
          </Section>
          {before.length > 0 ? (
            <Section title={t('list.before', { count: before.length })}>
              <RequestList caption={t('list.beforeShort')} requests={before} area={area} />
            </Section>
          ) : null}
        </>
      ) : null}
      {children}
    </Page>
  )
}

type Props = { actor: Actor; asked: AskedRole; children?: ReactNode }
