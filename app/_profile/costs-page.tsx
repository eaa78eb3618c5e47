import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { SelectField } from '@/components/forms/select-field'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { CostForm } from '@/components/profile/cost-form'
import { CostTable } from '@/components/profile/cost-table'
import { FilterForm } from '@/components/tables/filter-form'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYear, fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { readCosts } from '@/lib/profiles/read-costs'
import { profileAt } from './address'
import { crumbsOf } from './crumbs'
import { Done } from './done'
import { openMunicipality } from './open-place'
import type { PlaceProps } from './title'

/** How far back a year may be recorded. */
const YEARS_BACK = 8

/** 個別協議 by year, and the form of one year. */
export async function CostsPage({ params, searchParams }: PlaceProps) {
  const [{ code }, search] = [await params, await searchParams]
  const action = profileAt(code, '/costs/record')
  const { place, more } = await openMunicipality(code, async (tx, place, actor) => ({
    costs: await readCosts(tx, place.id),
    thisYear: fiscalYear(await readClock(tx)),
    form: await openForm(tx, actor, search, action, 'Profile.fields'),
  }))
  const [t, locale, crumbs] = await Promise.all([getTranslations('Profile.costs'), readLocale(), crumbsOf(code, place)])
  const { costs, form, thisYear } = more
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, index) => thisYear + 1 - index)
  const asked = Number(form.typed.fiscalYear ?? search.year ?? thisYear)
  const year =
    years.find((one) => one === asked) ?? costs.find((one) => one.fiscalYear === asked)?.fiscalYear ?? thisYear
  const options = years.map((one) => ({ value: String(one), label: fiscalYearLabel(one, locale) }))
  return (
    <Page
      title={t('title')}
      kicker={nameIn(locale, place)}
      lead={t('lead')}
      breadcrumbs={crumbs}
      errors={form.errors}
      width="wide"
    >
      <Done what={search.done} />
      <Section title={t('caption')}>
        <CostTable costs={costs} editAt={(one) => profileAt(code, `/costs?year=${one}#record`)} />
      </Section>
      <Section title={t('form')} id="record">
        <FilterForm action={profileAt(code, '/costs')} label={t('choose')} submitLabel={t('show')}>
          <SelectField name="year" label={t('of')} options={options} defaultValue={String(year)} width="medium" />
        </FilterForm>
        <CurrentTexts theirs={form.theirs} labels="Profile.fields" />
        <CostForm
          key={year}
          action={action}
          form={form}
          year={year}
          cost={costs.find((one) => one.fiscalYear === year) ?? null}
        />
      </Section>
    </Page>
  )
}
