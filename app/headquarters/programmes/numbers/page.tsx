import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { titleOfProgrammes } from '@/app/_programmes/title'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { BureauNumbers } from '@/components/programmes/bureau-numbers'
import { JointYears } from '@/components/programmes/joint-years'
import { TypeNumbers } from '@/components/programmes/type-numbers'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import { readNumbers } from '@/lib/programmes/read-numbers'

type Props = PageProps<'/headquarters/programmes/numbers'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return await titleOfProgrammes('numbers', searchParams)
}

/** All bureaus of a year: how many entered and were selected of each type, against the quota. */
export default async function NumbersPage({ searchParams }: Props) {
  const [actor, search] = [await requireActor('headquarters'), await searchParams]
  const { numbers, now } = await asActor(actor, async (tx) => ({
    numbers: await readNumbers(tx, search.year),
    now: await readClock(tx),
  }))
  const [t, locale] = await Promise.all([getTranslations('Programmes'), readLocale()])
  const year = fiscalYearLabel(numbers.year, locale)
  return (
    <Page
      title={t('numbers.title')}
      lead={t('numbers.lead')}
      breadcrumbs={[{ href: '/headquarters/programmes', label: t('title') }]}
      printLine={t('numbers.printLine', { year, date: formatDate(now, locale) })}
      actions={<a href={`/headquarters/programmes/numbers.xlsx?year=${numbers.year}`}>{t('comparison.xlsx')}</a>}
    >
      <JointYears years={numbers.years} year={numbers.year} place="/headquarters/programmes/numbers" />
      {numbers.years.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <>
          <Section title={t('numbers.byType')}>
            <TypeNumbers types={numbers.types} caption={t('numbers.byTypeOf', { year })} />
          </Section>
          <Section title={t('numbers.byBureau')}>
            <BureauNumbers rows={numbers.rows} caption={t('numbers.byBureauOf', { year })} />
          </Section>
        </>
      )}
    </Page>
  )
}
