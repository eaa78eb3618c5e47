import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OpenAwards } from '@/components/awards/open-awards'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { FiledTable } from '@/components/practiceDrafts/filed-table'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { listOpenCalls } from '@/lib/awards/read-nominations'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { listFiled } from '@/lib/practiceDrafts/list-filed'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('PracticeFiling')
  return { title: await pageTitle([t('own.title')]) }
}

/** The office's own practices: proposed, in the desk's hands, asked about, public. */
export default async function OwnPracticesPage() {
  const actor = await requireActor(...ASKING_ROLES)
  const { practices, awards } = await asActor(actor, async (tx) => ({
    practices: await listFiled(tx, actor, 'own'),
    awards: await listOpenCalls(tx, actor.bureauId, jstDate(await readClock(tx))),
  }))
  const [t, my] = [await getTranslations('PracticeFiling'), await getTranslations('My.home')]
  const nominations = await getTranslations('Awards')
  const isTown = actor.role === 'municipal_staff'
  return (
    <Page
      title={t('own.title')}
      lead={t('own.lead')}
      breadcrumbs={[{ href: '/my', label: my('title') }]}
      actions={
        <>
          {isTown ? <ButtonLink href="/my/practices/new">{t('own.new')}</ButtonLink> : null}
          <a href="/practices">{t('toLibrary')}</a>
          <a href="/nominations">{nominations('own.title')}</a>
        </>
      }
    >
      {awards.length > 0 ? <OpenAwards calls={awards} /> : null}
      {practices.length === 0 ? (
        <EmptyState title={t('own.none')} />
      ) : (
        <FiledTable practices={practices} at="/my/practices" caption={t('own.title')} withPlace={false} />
      )}
    </Page>
  )
}
