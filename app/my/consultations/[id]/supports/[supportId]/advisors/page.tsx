import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PublicPart } from '@/components/advisors/public-part'
import { WishForm } from '@/components/dispatches/wish-form'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { openWishes } from './open-wishes'

type Props = PageProps<'/my/consultations/[id]/supports/[supportId]/advisors'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [t, { id }, { post }] = await Promise.all([getTranslations('Dispatches.wishes'), params, searchParams])
  return { title: await pageTitle([t('title'), id], Boolean(post)) }
}

/** The advisors the desk offers under a support, each with the public part alone; the municipality may rank up to three. */
export default async function WishesPage({ params, searchParams }: Props) {
  const [{ id, supportId }, search] = [await params, await searchParams]
  const opened = await openWishes(id, supportId, search)
  if (!opened) notFound()
  const { support, candidates, wishes, choices, form, mayWish } = opened
  const [t, locale] = await Promise.all([getTranslations('Dispatches.wishes'), getLocale()])
  const place = `/my/consultations/${id}`
  const date = wishes ? formatDate(wishes.wishedAt, locale === 'en' ? 'en' : 'ja') : ''
  return (
    <Page
      title={t('title')}
      kicker={`${id} ${nameIn(locale, support.menu)}`}
      lead={t('lead')}
      breadcrumbs={[{ href: place, label: support.consultation.title }]}
      errors={form.errors}
    >
      {search.done === 'wishes' ? <NotificationBanner tone="success" title={t('done')} /> : null}
      <p className="font-700">{t('noCost')}</p>
      {candidates.length === 0 ? <EmptyState title={t('none')} /> : null}
      {candidates.map((advisor) => (
        <Section key={advisor.id} title={advisor.name}>
          <PublicPart advisor={advisor} choices={choices} />
        </Section>
      ))}
      {candidates.length > 0 ? (
        <Section title={t('formTitle')}>
          {wishes ? <p>{t('given', { date, name: wishes.wishedByName })}</p> : null}
          {mayWish ? (
            <WishForm
              action={`${place}/supports/${supportId}/advisors/wishes`}
              form={form}
              candidates={candidates}
              wishes={wishes}
            />
          ) : (
            <p>{t('closed')}</p>
          )}
        </Section>
      ) : null}
    </Page>
  )
}
