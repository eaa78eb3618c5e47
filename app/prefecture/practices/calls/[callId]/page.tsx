import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { CallFacts } from '@/components/practiceCalls/call-facts'
import { FiledTable } from '@/components/practiceDrafts/filed-table'
import { openCallOfPrefecture } from './open'
import { saySheetReason } from './say-reason'
import { SheetsSent } from './sheets-sent'
import { WaysToFile } from './ways-to-file'

type Props = PageProps<'/prefecture/practices/calls/[callId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ callId }, { post }, t] = [await params, await searchParams, await getTranslations('PracticeCalls')]
  const { call, none, sheetSent } = await openCallOfPrefecture(callId, post)
  const isWrong = none.errors.length > 0 || sheetSent !== null
  return { title: await pageTitle([call.title, t('own.title')], isWrong) }
}

/** A call by which the prefecture is asked: by when, how to file, and what was filed. */
export default async function PrefectureCallPage({ params, searchParams }: Props) {
  const [{ callId }, { post, done }] = [await params, await searchParams]
  const [opened, t, filing] = [
    await openCallOfPrefecture(callId, post),
    await getTranslations('PracticeCalls'),
    await getTranslations('PracticeFiling'),
  ]
  const { call, place, practices, sheets, none, sheetSent, isTaking, isLate } = opened
  const fileErrors = await saySheetReason(sheetSent)
  const standing = place.filed > 0 ? 'filed' : place.noneAt ? 'none' : isTaking ? (isLate ? 'late' : 'open') : 'over'
  return (
    <Page
      title={call.title}
      lead={t(`own.next.${standing}`, { count: place.filed })}
      breadcrumbs={[{ href: '/prefecture/practices', label: filing('prefecture.title') }]}
      errors={[...none.errors, ...fileErrors]}
    >
      {typeof done === 'string' && t.has(`own.done.${done}`) ? (
        <NotificationBanner tone="success" title={t(`own.done.${done}`)} />
      ) : null}
      <CallFacts call={call} />
      {isTaking ? <WaysToFile {...opened} fileErrors={fileErrors} /> : null}
      <Section title={t('own.filed')}>
        {practices.length === 0 ? (
          <EmptyState title={t('own.nothingFiled')} />
        ) : (
          <FiledTable practices={practices} at="/prefecture/practices" caption={t('own.filed')} withPlace />
        )}
      </Section>
      <SheetsSent sheets={sheets} place={opened.at} />
    </Page>
  )
}
