import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { errorsOf } from '@/lib/forms/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import { YearInput } from '@/lib/years/input'
import { planYear } from '@/lib/years/plan'
import { ChangeList } from '../change-list'
import { openYear } from '../open-year'

export async function generateMetadata(): Promise<Metadata> {
  const [t, area] = await Promise.all([getTranslations('Year'), getTranslations('Reports')])
  return { title: await pageTitle([t('previewTitle'), t('title'), area('title')]) }
}

/** Every change the answers come to, before any of them is made. */
export default async function PreviewPage({ searchParams }: PageProps<'/reports/year/preview'>) {
  const [search, t, area, say, locale] = await Promise.all([
    searchParams,
    getTranslations('Year'),
    getTranslations('Reports'),
    getTranslations('Errors'),
    readLocale(),
  ])
  const { year, form } = await openYear(undefined)
  const asked = YearInput.safeParse(search)
  const changes = asked.data ? planYear(year, asked.data) : []
  const errors = asked.error
    ? errorsOf(asked.error).map(({ key }) => ({ field: '', message: say(key, { label: t('quotas') }) }))
    : []
  const fields = Object.entries(search).flatMap(([name, value]) => [value ?? []].flat().map((one) => ({ name, one })))
  const label = fiscalYearLabel(year.year, locale)
  return (
    <Page
      title={t('previewTitle')}
      kicker={label}
      lead={t('previewLead', { date: formatDate(year.first, locale), count: changes.length })}
      breadcrumbs={[
        { href: '/reports', label: area('title') },
        { href: '/reports/year', label: t('title') },
      ]}
      errors={errors}
    >
      <Section title={t('changes', { count: changes.length })}>
        {changes.length === 0 ? (
          <EmptyState title={t('noChanges')} />
        ) : (
          <>
            <ChangeList caption={t('changes', { count: changes.length })} changes={changes} />
            <Form action="/reports/year/decision" state={form} label={t('decide', { year: label })}>
              {fields.map(({ name, one }) => (
                <Hidden key={`${name} ${one}`} name={name} value={one} />
              ))}
              <Hidden name="changes" value={changes.length} />
              <SubmitButton>{t('decide', { year: label })}</SubmitButton>
            </Form>
          </>
        )}
        <p>
          <a href="/reports/year">{t('back')}</a>
        </p>
      </Section>
    </Page>
  )
}
