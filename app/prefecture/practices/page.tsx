import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OpenAwards } from '@/components/awards/open-awards'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { CallsOfPrefecture } from '@/components/practiceCalls/calls-of-prefecture'
import { FiledTable } from '@/components/practiceDrafts/filed-table'
import { requireActor } from '@/lib/actor/require-actor'
import { listOpenCalls } from '@/lib/awards/read-nominations'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { listCallsOf } from '@/lib/practiceCalls/read'
import { listFiled } from '@/lib/practiceDrafts/list-filed'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('PracticeFiling')
  return { title: await pageTitle([t('prefecture.title')]) }
}

/** What a prefecture files of its municipalities' practices, and how far each has come. */
export default async function PrefecturePracticesPage() {
  const actor = await requireActor('prefecture_staff')
  const { practices, calls, awards } = await asActor(actor, async (tx) => ({
    practices: await listFiled(tx, actor, 'ofArea'),
    calls: await listCallsOf(tx, actor.prefectureCode ?? ''),
    awards: await listOpenCalls(tx, actor.bureauId, jstDate(await readClock(tx))),
  }))
  const [t, list] = [await getTranslations('PracticeFiling'), await getTranslations('Prefecture.list')]
  const nominations = await getTranslations('Awards')
  return (
    <Page
      title={t('prefecture.title')}
      lead={t('prefecture.lead')}
      breadcrumbs={[{ href: '/prefecture', label: list('title') }]}
      actions={
        <>
          <ButtonLink href="/prefecture/practices/new">{t('prefecture.new')}</ButtonLink>
          <a href="/practices">{t('toLibrary')}</a>
          <a href="/nominations">{nominations('own.title')}</a>
        </>
      }
    >
      {awards.length > 0 ? <OpenAwards calls={awards} /> : null}
      <CallsOfPrefecture calls={calls} />
      {practices.length === 0 ? (
        <EmptyState title={t('prefecture.none')} />
      ) : (
        <Section title={t('prefecture.filed')}>
          <FiledTable practices={practices} at="/prefecture/practices" caption={t('prefecture.filed')} withPlace />
        </Section>
      )}
    </Page>
  )
}
