import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { DataTable } from '@/components/tables/data-table'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { HELPER_ROLES } from '@/lib/helped/policy'
import { listHelped } from '@/lib/helped/read'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Helped')
  return { title: await pageTitle([t('title')]) }
}

/** The supports this person or office helped with: what is asked, and what came of it. */
export default async function HelpedPage() {
  const actor = await requireActor(...HELPER_ROLES)
  const rows = await asActor(actor, (tx) => listHelped(tx, actor))
  const [t, locale] = await Promise.all([getTranslations('Helped'), readLocale()])
  const letters = await getTranslations('Letters')
  return (
    <Page title={t('title')} lead={t('lead')} actions={<a href="/letters">{letters('own.title')}</a>}>
      {rows.length === 0 ? (
        <EmptyState title={t('empty')}>
          <p>{t('emptyText')}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t('title')}
          captionHidden
          columns={[t('support'), t('endedOn'), t('state'), t('answers')]}
          stacks
        >
          {rows.map(({ id, place, title, endedOn, state, answerBy, answers }) => {
            const unseen = answers.filter(({ seenAt }) => seenAt === null).length
            const isAsked = state === 'asked'
            return (
              <tr key={id}>
                <th scope="row">
                  <a href={`/helped/${id}`}>{t('titleOf', { place })}</a>
                  <span className="block font-400">{title}</span>
                </th>
                <td data-label={t('endedOn')}>{formatDate(endedOn, locale)}</td>
                <td data-label={t('state')}>
                  {t(`states.${isAsked ? 'asked' : state === 'answered' ? 'answered' : 'closed'}`)}
                  {isAsked ? <span className="block">{t('until', { date: formatDate(answerBy, locale) })}</span> : null}
                </td>
                <td data-label={t('answers')}>
                  {answers.length === 0
                    ? t('noneYet')
                    : t(unseen > 0 ? 'unseen' : 'seenAll', { count: unseen || answers.length })}
                </td>
              </tr>
            )
          })}
        </DataTable>
      )}
    </Page>
  )
}
