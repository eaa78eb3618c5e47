import { getTranslations } from 'next-intl/server'
import { Done } from '@/app/_profile/done'
import { openPlace, type Search } from '@/app/_profile/open-place'
import { ProfileSections } from '@/app/_profile/profile-sections'
import { profileTitle } from '@/app/_profile/title'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { PlanItemTable } from '@/components/plan-items/plan-item-table'
import { readClock } from '@/lib/db/clock'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDay, jstDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { readWanted } from '@/lib/people/account-manager-wanted'
import { listPlanItems } from '@/lib/planItems/list'
import { pairOf } from '@/lib/profiles/read-capacity'
import { readLatest, readPeople } from '@/lib/profiles/read-people'
import { readProfile } from '@/lib/profiles/read-profile'
import { AccountManagers } from './account-managers'
import { LatestConsultations } from './latest-consultations'
import { PeopleSection } from './people-section'

type Props = { params: Promise<{ code: string }>; searchParams: Promise<Search> }

export function generateMetadata(props: Props) {
  return profileTitle('page.title', props)
}

/** One municipality on one page, to be looked at before a call or printed. */
export default async function MunicipalityPage({ params, searchParams }: Props) {
  const [{ code }, search] = [await params, await searchParams]
  const { actor, place, more } = await openPlace(code, async (tx, place) => {
    const now = await readClock(tx)
    return {
      now,
      profile: await readProfile(tx, place),
      people: await readPeople(tx, place, jstDate(now)),
      latest: await readLatest(tx, place.id),
      planItems: await listPlanItems(tx, place.id),
      wanted: await readWanted(tx, place.id),
    }
  })
  const [t, plans, locale] = await Promise.all([getTranslations('Profile'), getTranslations('PlanItems'), readLocale()])
  const name = nameIn(locale, place)
  return (
    <Page
      title={t('page.of', { place: name })}
      kicker={[place.prefecture && nameIn(locale, place.prefecture), code, locale === 'ja' ? place.kana : null]
        .filter(Boolean)
        .join(' ')}
      lead={<p className="print:hidden">{t('page.deskLead')}</p>}
      breadcrumbs={[{ href: '/desk/municipalities', label: t('municipality.listTitle') }]}
      printLine={t('municipality.printLine', { place: name, code, date: formatDay(more.now, locale) })}
      width="wide"
      actions={<ButtonLink href={`/desk/intake/${code}`}>{t('municipality.intake')}</ButtonLink>}
    >
      <Done what={search.done} />
      <PeopleSection code={code} people={more.people} />
      <AccountManagers
        code={code}
        userId={actor.userId}
        names={more.people.staff.filter(({ isAccountManager }) => isAccountManager).map(({ user }) => user.name)}
        wanted={more.wanted}
        isAsked={search.done === 'accountManager'}
      />
      <LatestConsultations code={code} latest={more.latest} />
      {more.planItems.length > 0 ? (
        <Section title={plans('title')} id="plan-items">
          <PlanItemTable items={more.planItems} today={jstDate(more.now)} consultationAt="/desk/consultations" />
        </Section>
      ) : null}
      <ProfileSections code={code} place={place} profile={more.profile} pair={pairOf(more.profile.checks, {})} />
      <p className="print:hidden">{t('municipality.print')}</p>
    </Page>
  )
}
