import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { DataTable } from '@/components/tables/data-table'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { readSheet } from '@/lib/practiceCalls/read-sheets'
import { MOST_PROBLEMS } from '@/lib/practiceCalls/take-sheet'

type Props = PageProps<'/prefecture/practices/calls/[callId]/sheets/[sheetId]'>

const open = cache(async (callId: string, sheetId: string) => {
  const actor = await requireActor('prefecture_staff')
  const sheet = await asActor(actor, (tx) => readSheet(tx, callId, sheetId))
  if (!sheet) notFound()
  return sheet
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ callId, sheetId }, t] = [await params, await getTranslations('PracticeCalls')]
  const { fileName, state } = await open(callId, sheetId)
  return { title: await pageTitle([t('sheet.titleOf', { file: fileName })], state === 'refused') }
}

/** What came of a sheet: how many practices were filed, or what is to be put right in which cell. */
export default async function SheetPage({ params }: Props) {
  const { callId, sheetId } = await params
  const [sheet, t, locale] = [await open(callId, sheetId), await getTranslations('PracticeCalls'), await readLocale()]
  const { fileName, call, state, problems, sentAt, sentByName, filed, changed, same, kept } = sheet
  const isTaken = state === 'taken'
  return (
    <Page
      title={t('sheet.titleOf', { file: fileName })}
      kicker={`${formatDate(sentAt, locale)} ${sentByName}`}
      breadcrumbs={[{ href: `/prefecture/practices/calls/${callId}`, label: call.title }]}
    >
      <NotificationBanner tone={isTaken ? 'success' : 'error'} title={t(isTaken ? 'sheet.taken' : 'sheet.refused')}>
        <p>{isTaken ? t('sheet.counts', { filed, changed, same, kept }) : t('sheet.refusedLead')}</p>
      </NotificationBanner>
      {problems.length > 0 ? (
        <DataTable
          caption={t('sheet.problems')}
          stacks
          columns={[t('sheet.cell'), t('sheet.column'), t('sheet.wrong'), t('sheet.text')]}
        >
          {problems.map(({ address, row, column, key, text }) => (
            <tr key={`${address} ${key}`}>
              <th scope="row">{t('sheet.cellOf', { address, row })}</th>
              <td data-label={t('sheet.column')}>{t(`columns.${column}`)}</td>
              <td data-label={t('sheet.wrong')}>{t(`problems.${key}`)}</td>
              <td data-label={t('sheet.text')} className="[overflow-wrap:anywhere]">
                {text}
              </td>
            </tr>
          ))}
        </DataTable>
      ) : null}
      {problems.length === MOST_PROBLEMS ? <p>{t('sheet.more', { count: MOST_PROBLEMS })}</p> : null}
      <p>
        <a href={`/prefecture/practices/calls/${callId}`}>{t('sheet.back')}</a>
      </p>
    </Page>
  )
}
