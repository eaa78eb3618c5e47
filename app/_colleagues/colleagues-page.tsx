import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ColleagueTable } from '@/components/colleagues/colleague-table'
import { HeldList } from '@/components/colleagues/held-list'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { bySection } from '@/lib/colleagues/by-section'
import { listInvitations } from '@/lib/colleagues/invitations'
import { listColleagues } from '@/lib/colleagues/list'
import { listUnheld } from '@/lib/colleagues/list-unheld'
import { canKeepColleagues } from '@/lib/colleagues/policy'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { readLocale } from '@/lib/i18n/read-locale'
import { jstDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { OFFICES, type Office, type Search } from './area'
import { Done } from './done'

/** The name of the list in the browser. */
export async function colleaguesTitle(): Promise<Metadata> {
  return { title: await pageTitle([(await getTranslations('Colleagues'))('title')]) }
}

/** Who works here, by section; what nobody holds; and for the account manager the ways to invite and to keep the sections. */
export async function ColleaguesPage({ office, searchParams }: { office: Office; searchParams: Search }) {
  const { role, area } = OFFICES[office]
  const [actor, search, t, locale] = await Promise.all([
    requireActor(role),
    searchParams,
    getTranslations('Colleagues'),
    readLocale(),
  ])
  const { colleagues, unheld, invited, today } = await asActor(actor, async (tx) => {
    const day = jstDate(await readClock(tx))
    return {
      today: day,
      colleagues: await listColleagues(tx, actor, day),
      unheld: await listUnheld(tx, actor, day),
      invited: new Set((await listInvitations(tx, actor)).keys()),
    }
  })
  const { sections, left } = bySection(colleagues, today)
  const keepers = colleagues.filter((one) => one.isAccountManager && !left.includes(one)).map(({ name }) => name)
  const table = { area, today, invited }
  return (
    <Page
      title={t('title')}
      kicker={nameIn(locale, { name: actor.organisationName, nameEn: actor.organisationNameEn })}
      lead={t('lead')}
      actions={
        canKeepColleagues(actor) ? (
          <>
            <ButtonLink href={`${area}/new`}>{t('invite.title')}</ButtonLink>
            <ButtonLink href={`${area}/sections`} variant="secondary">
              {t('sections.title')}
            </ButtonLink>
          </>
        ) : (
          <ButtonLink href={`${area}/new`} variant="secondary">
            {t('successor.title')}
          </ButtonLink>
        )
      }
    >
      <Done what={search.done} />
      {canKeepColleagues(actor) ? null : (
        <p>{t(keepers.length > 0 ? 'keepers' : 'noKeeper', { names: keepers.join(t('comma')) })}</p>
      )}
      {unheld.length > 0 ? (
        <Section title={t('unheld.title')} lead={t('unheld.lead')}>
          <HeldList caption={t('unheld.title')} held={unheld} />
        </Section>
      ) : null}
      {sections.map(({ name, people }) => (
        <Section key={name} title={name || t('noSection')}>
          <ColleagueTable caption={name || t('noSection')} colleagues={people} {...table} />
        </Section>
      ))}
      {left.length > 0 ? (
        <Section title={t('left')}>
          <ColleagueTable caption={t('left')} colleagues={left} {...table} />
        </Section>
      ) : null}
    </Page>
  )
}
