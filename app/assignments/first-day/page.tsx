import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { readFirstDay } from '@/lib/assignments/read-first-day'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { jstDate } from '@/lib/japanese/dates'
import { UnconfirmedTable } from '../handovers/board'
import { MenusInShort, OwedList, OwnPlaces } from './parts'

export async function generateMetadata(): Promise<Metadata> {
  const [t, area] = await Promise.all([getTranslations('Rotation.firstDay'), getTranslations('Assignments')])
  return { title: await pageTitle([t('title'), area('title')]) }
}

/** For an officer new to the post: which municipalities, what was promised, what is late, whom to call, the menus in short. */
export default async function FirstDayPage() {
  const actor = await requireActor('manager', 'officer')
  if (!isDesk(actor)) throw new NotPermitted()
  const [t, area, locale, day] = await Promise.all([
    getTranslations('Rotation.firstDay'),
    getTranslations('Assignments'),
    readLocale(),
    asActor(actor, async (tx) => await readFirstDay(tx, actor, jstDate(await readClock(tx)))),
  ])
  const late = day.owed.filter((owed) => owed.late)
  return (
    <Page
      title={t('title')}
      lead={t('lead', { name: actor.name, places: day.places.length })}
      width="wide"
      breadcrumbs={[{ href: '/assignments', label: area('title') }]}
    >
      <Section title={t('toConfirm', { count: day.unconfirmed.length })} id="confirm">
        {day.unconfirmed.length > 0 ? (
          <UnconfirmedTable items={day.unconfirmed} prefectures={day.prefectures} />
        ) : (
          <EmptyState title={t('nothingToConfirm')} />
        )}
      </Section>
      <Section title={t('late', { count: late.length })} id="late">
        <OwedList caption={t('late', { count: late.length })} owed={late} empty={t('nothingLate')} locale={locale} />
        <p>
          <a href="/desk?tab=overdue&sort=due">{t('overdueQueue')}</a>
        </p>
      </Section>
      <Section title={t('promised', { count: day.owed.length })} id="promised">
        <OwedList
          caption={t('promised', { count: day.owed.length })}
          owed={day.owed}
          empty={t('nothingPromised')}
          locale={locale}
        />
      </Section>
      <Section title={t('places', { count: day.places.length })} lead={t('placesLead')} id="places">
        <OwnPlaces places={day.places} prefectures={day.prefectures} locale={locale} />
      </Section>
      <Section title={t('menus')} lead={t('menusLead')} id="menus">
        <MenusInShort menus={day.menus} locale={locale} />
      </Section>
    </Page>
  )
}
