import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageHrefs } from '@/app/my/consultations/page-hrefs'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { Pager } from '@/components/tables/pager'
import { requireActor } from '@/lib/actor/require-actor'
import { listQuestionsToPrefecture, listShared, SharedListInput } from '@/lib/consultations/list-shared'
import { listWaitingForUs } from '@/lib/consultations/list-waiting-for-us'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { listMunicipalitiesOf } from '@/lib/organisations/find-municipality'
import { AskedOfUs } from './asked-of-us'
import { SharedFilter } from './shared-filter'
import { SharedTable } from './shared-table'
import { Waits } from './waits'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Prefecture.list')
  return { title: await pageTitle([t('title')]) }
}

export default async function PrefecturePage({ searchParams }: PageProps<'/prefecture'>) {
  const [search, actor] = [await searchParams, await requireActor('prefecture_staff')]
  const asked = SharedListInput.parse(search)
  const { questions, waiting, list, municipalities } = await asActor(actor, async (tx) => ({
    questions: await listQuestionsToPrefecture(tx, actor),
    waiting: await listWaitingForUs(tx, actor),
    list: await listShared(tx, actor, asked),
    municipalities: await listMunicipalitiesOf(tx, actor.prefectureCode ?? ''),
  }))
  const [t, practices, programmes, f, locale] = await Promise.all([
    getTranslations('Prefecture.list'),
    getTranslations('PracticeFiling'),
    getTranslations('Programmes'),
    getTranslations('PrefectureFigures'),
    readLocale(),
  ])
  const isNarrowed = asked.q !== '' || asked.state !== undefined || asked.municipality !== undefined
  return (
    <Page
      title={t('title')}
      kicker={nameIn(locale, { name: actor.organisationName, nameEn: actor.organisationNameEn })}
      lead={t('lead')}
      width="wide"
      actions={
        <>
          <ButtonLink href="/my/consultations/new">{t('writeOwn')}</ButtonLink>
          <ButtonLink href="/prefecture/intake" variant="secondary">
            {t('intake')}
          </ButtonLink>
          <a href="/prefecture/requests">{t('requests')}</a>
          <a href="/prefecture/figures">{f('link')}</a>
          <a href="/prefecture/practices">{practices('prefecture.title')}</a>
          <a href="/prefecture/programmes">{programmes('joint.title')}</a>
        </>
      }
    >
      {questions.length > 0 ? (
        <Section title={t('asked')}>
          <AskedOfUs questions={questions} />
        </Section>
      ) : null}
      <Waits of={waiting} />
      <Section title={t('shared')}>
        <SharedFilter asked={asked} municipalities={municipalities} isNarrowed={isNarrowed} />
        {list.rows.length === 0 ? (
          <EmptyState title={t(isNarrowed ? 'nothingFound' : 'nothingYet')} />
        ) : (
          <SharedTable rows={list.rows} />
        )}
        <Pager {...pageHrefs('/prefecture', asked, list)} summary={t('count', { count: list.count })} />
      </Section>
    </Page>
  )
}
