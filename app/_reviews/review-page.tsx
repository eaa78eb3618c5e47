import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { ReviewFields } from '@/components/reviews/review-fields'
import { ReviewsOfCase } from '@/components/reviews/reviews-of-case'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { openWriting } from '@/lib/forms/open-writing'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { readReviewPage } from '@/lib/reviews/read'

type Props = {
  actor: Actor
  number: string
  /** The consultation's page on this side. */
  place: string
  search: Record<string, string | string[] | undefined>
}

/** The yearly look back on one case: this side's form while it is still to come, and what both sides have written. */
export async function ReviewPage({ actor, number, place, search }: Props) {
  const t = await getTranslations('Reviews')
  const action = `${place}/review/keeping`
  const opened = await asActor(actor, async (tx) => ({
    page: await readReviewPage(tx, actor, number),
    form: await openWriting(tx, actor, search, action, 'Reviews.fields'),
  }))
  if (!opened.page) notFound()
  const { page, form } = opened
  const { consultation, reviews, year, isDone } = page
  return (
    <Page
      title={t('title')}
      kicker={`${consultation.number} ${consultation.title}`}
      lead={t('lead')}
      breadcrumbs={[{ href: place, label: number }]}
      errors={form.errors}
    >
      {search.done ? <NotificationBanner tone="success" title={t('done')} /> : null}
      {isDone ? <p>{t('doneThisYear', { year: fiscalYearLabel(year, await readLocale()) })}</p> : null}
      {isDone ? null : <ReviewFields action={action} state={form} ownerName={actor.name} />}
      <ReviewsOfCase reviews={reviews} />
    </Page>
  )
}
