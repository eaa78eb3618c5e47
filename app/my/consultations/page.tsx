import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { FilterForm } from '@/components/tables/filter-form'
import { Pager } from '@/components/tables/pager'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { listDrafts, listOwn, OwnListInput } from '@/lib/consultations/list-own'
import { CONSULTATION_STATES } from '@/lib/consultations/states'
import { asActor } from '@/lib/db/as-actor'
import { DraftTable } from './draft-table'
import { OwnTable } from './own-table'
import { pageHrefs } from './page-hrefs'

const LIST = '/my/consultations'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('My.list')
  return { title: await pageTitle([t('title')]) }
}

export default async function ConsultationsPage({ searchParams }: PageProps<'/my/consultations'>) {
  const [search, actor] = [await searchParams, await requireActor(...ASKING_ROLES)]
  const asked = OwnListInput.parse(search)
  const { drafts, list } = await asActor(actor, async (tx) => ({
    drafts: await listDrafts(tx, actor),
    list: await listOwn(tx, actor, asked),
  }))
  const [t, states] = await Promise.all([getTranslations('My.list'), getTranslations('States.consultation')])
  const isNarrowed = asked.q !== '' || asked.state !== undefined
  return (
    <Page title={t('title')} actions={<ButtonLink href="/my/consultations/new">{t('write')}</ButtonLink>} width="wide">
      {search.done === 'saved' || search.done === 'discarded' ? (
        <NotificationBanner tone="success" title={t(search.done)} />
      ) : null}
      {drafts.length > 0 ? (
        <Section title={t('drafts')}>
          <DraftTable drafts={drafts} />
        </Section>
      ) : null}
      <Section title={t('sent')}>
        <FilterForm action={LIST} clearHref={isNarrowed ? LIST : undefined}>
          <TextField name="q" type="search" label={t('search')} defaultValue={asked.q} width="medium" />
          <SelectField
            name="state"
            label={t('state')}
            emptyLabel={t('anyState')}
            defaultValue={asked.state}
            options={CONSULTATION_STATES.filter((state) => state !== 'draft').map((value) => ({
              value,
              label: states(value),
            }))}
            width="medium"
          />
        </FilterForm>
        {list.rows.length === 0 ? (
          <EmptyState title={t(isNarrowed ? 'nothingFound' : 'nothingYet')} />
        ) : (
          <OwnTable rows={list.rows} caption={t('sent')} />
        )}
        <Pager {...pageHrefs(LIST, asked, list)} summary={t('count', { count: list.count })} />
      </Section>
    </Page>
  )
}
