import { getTranslations } from 'next-intl/server'
import { SelectField } from '@/components/forms/select-field'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { CapacityForm } from '@/components/profile/capacity-form'
import { FilterForm } from '@/components/tables/filter-form'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDay, jstDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { pairOf, readCapacity } from '@/lib/profiles/read-capacity'
import { profileAt } from './address'
import { CapacityComparison } from './capacity-comparison'
import { crumbsOf } from './crumbs'
import { Done } from './done'
import { openPlace } from './open-place'
import type { PlaceProps } from './title'

/** 受援体制: the checks of an office, two of them side by side, and the form of a new one. */
export async function CapacityPage({ params, searchParams }: PlaceProps) {
  const [{ code }, search] = [await params, await searchParams]
  const action = profileAt(code, '/capacity/check')
  const { place, more } = await openPlace(code, async (tx, place, actor) => ({
    checks: await readCapacity(tx, place.id),
    today: jstDate(await readClock(tx)),
    form: await openForm(tx, actor, search, action, 'Profile.fields'),
  }))
  const [t, locale, crumbs] = await Promise.all([
    getTranslations('Profile.capacity'),
    readLocale(),
    crumbsOf(code, place),
  ])
  const { checks, form, today } = more
  const one = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const pair = pairOf(checks, { now: one(search.now), before: one(search.before) })
  const options = checks.map(({ id, checkedOn, authorSide }) => ({
    value: id,
    label: t('on', { date: formatDay(checkedOn, locale), who: t(authorSide === 'desk' ? 'whoDesk' : 'whoOwn') }),
  }))
  return (
    <Page
      title={t('title')}
      kicker={nameIn(locale, place)}
      lead={`${t('lead')}${locale === 'en' ? ' ' : ''}${t(code ? 'leadDesk' : 'leadOwn')}`}
      breadcrumbs={crumbs}
      errors={form.errors}
    >
      <Done what={search.done} />
      <Section title={t('history')}>
        {checks.length > 1 ? (
          <FilterForm action={profileAt(code, '/capacity')} label={t('compare')} submitLabel={t('compareButton')}>
            <SelectField
              name="before"
              label={t('before')}
              options={options}
              defaultValue={pair.before?.id}
              width="medium"
            />
            <SelectField name="now" label={t('now')} options={options} defaultValue={pair.now?.id} width="medium" />
          </FilterForm>
        ) : null}
        <CapacityComparison pair={pair} />
      </Section>
      <Section title={t('form')} id="check">
        <CapacityForm action={action} form={form} today={today} />
      </Section>
    </Page>
  )
}
