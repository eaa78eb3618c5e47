import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { BlackoutForm } from '@/components/meetings/blackout-form'
import { BlackoutTable } from '@/components/meetings/blackout-table'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { listBlackouts } from '@/lib/blackoutDays/list'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { jstDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { profileAt } from './address'
import { crumbsOf } from './crumbs'
import { openPlace } from './open-place'
import type { PlaceProps } from './title'

/** 議会日程・行事: the days on which an office cannot come, which date polls warn of. */
export async function BlackoutsPage({ params, searchParams }: PlaceProps) {
  const [{ code }, search] = [await params, await searchParams]
  const at = (rest: string) => profileAt(code, `/blackouts${rest}`)
  const { place, more } = await openPlace(code, async (tx, of, actor) => {
    const blackouts = await listBlackouts(tx, of.id, jstDate(await readClock(tx)))
    const ends = new Map<string, Awaited<ReturnType<typeof openForm>>>()
    for (const { id } of blackouts)
      ends.set(id, await openForm(tx, actor, search, at(`/${id}/removal`), 'Blackouts.fields'))
    return { blackouts, ends, adding: await openForm(tx, actor, search, at('/addition'), 'Blackouts.fields') }
  })
  const [t, locale, crumbs] = await Promise.all([getTranslations('Blackouts'), readLocale(), crumbsOf(code, place)])
  return (
    <Page
      title={t('title')}
      kicker={nameIn(locale, place)}
      lead={t('lead')}
      breadcrumbs={crumbs}
      errors={more.adding.errors}
    >
      {search.done === 'blackouts' ? <NotificationBanner tone="success" title={t('done')} /> : null}
      <Section title={t('caption')}>
        <BlackoutTable blackouts={more.blackouts} ends={more.ends} endAt={(id) => at(`/${id}/removal`)} />
      </Section>
      <Section title={t('add')}>
        <BlackoutForm action={at('/addition')} state={more.adding} />
      </Section>
    </Page>
  )
}
