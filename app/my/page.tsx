import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { readFirstDay } from '@/lib/colleagues/first-day'
import { listDrafts, listOwn, OwnListInput } from '@/lib/consultations/list-own'
import { listWaitingForUs } from '@/lib/consultations/list-waiting-for-us'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { DraftTable } from './consultations/draft-table'
import { OwnTable } from './consultations/own-table'
import { FirstDay } from './first-day'
import { OtherWays } from './other-ways'
import { WaitingForUs } from './waiting-for-us'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('My.home')
  return { title: await pageTitle([t('title')]) }
}

export default async function MyPage() {
  const actor = await requireActor(...ASKING_ROLES)
  const { firstDay, waiting, drafts, list } = await asActor(actor, async (tx) => ({
    firstDay: await readFirstDay(tx, actor),
    waiting: await listWaitingForUs(tx, actor),
    drafts: await listDrafts(tx, actor),
    list: await listOwn(tx, actor, OwnListInput.parse({})),
  }))
  const [t, locale] = await Promise.all([getTranslations('My.home'), readLocale()])
  const organisation = nameIn(locale, { name: actor.organisationName, nameEn: actor.organisationNameEn })
  return (
    <Page title={t('title')} kicker={organisation} lead={t('lead')}>
      <p className="flex flex-wrap gap-4">
        <ButtonLink href="/my/consultations/new">{t('write')}</ButtonLink>
        <ButtonLink href="/my/consultations/new" variant="secondary">
          {t('quick')}
        </ButtonLink>
      </p>
      {firstDay ? <FirstDay of={firstDay} /> : null}
      <Section title={t('waiting')} actions={<a href="/my/todos">{t('toTodos')}</a>}>
        <WaitingForUs of={waiting} />
      </Section>
      {drafts.length > 0 ? (
        <Section title={t('drafts')}>
          <DraftTable drafts={drafts.slice(0, 5)} />
        </Section>
      ) : null}
      <Section title={t('latest')} actions={<a href="/my/consultations">{t('all', { count: list.count })}</a>}>
        {list.rows.length === 0 ? (
          <EmptyState title={t('nothingYet')} />
        ) : (
          <OwnTable rows={list.rows.slice(0, 10)} caption={t('latest')} />
        )}
      </Section>
      <OtherWays role={actor.role} />
    </Page>
  )
}
