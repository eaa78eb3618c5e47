import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { FieldError } from '@/components/forms/form-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { one } from '@/lib/assignments/filters'
import { nameIn } from '@/lib/menus/menu-name'
import { AssignmentHistory } from './assignment-history'
import { DeputyForm } from './deputy-form'
import { OfficerForm } from './officer-form'
import { openOfficersPage } from './open-page'

export async function generateMetadata(props: PageProps<'/assignments/[code]'>): Promise<Metadata> {
  const [{ code }, search, t, locale] = await Promise.all([
    props.params,
    props.searchParams,
    getTranslations('Assignments'),
    getLocale(),
  ])
  const { place, officerForm, deputyForm } = await openOfficersPage(code, one(search.post))
  const hasErrors = officerForm.errors.length + deputyForm.errors.length > 0
  return { title: await pageTitle([nameIn(locale, place), t('title')], hasErrors) }
}

export default async function OfficersPage(props: PageProps<'/assignments/[code]'>) {
  const [{ code }, search, t, locale] = await Promise.all([
    props.params,
    props.searchParams,
    getTranslations('Assignments'),
    getLocale(),
  ])
  const { place, today, mayAssign, officers, history, officerForm, deputyForm } = await openOfficersPage(
    code,
    one(search.post),
  )
  const current = history.find(({ kind, standing }) => kind === 'officer' && standing === 'current')
  return (
    <Page
      title={t('officersOf', { place: nameIn(locale, place) })}
      kicker={[place.code, locale === 'ja' ? place.kana : null].filter(Boolean).join(' ')}
      lead={current ? t('officerNow', { officer: current.name }) : t('noOfficerNow')}
      breadcrumbs={[{ href: `/assignments?prefecture=${place.prefectureCode}`, label: t('title') }]}
      errors={[...officerForm.errors, ...deputyForm.errors.map(inDeputyForm)]}
    >
      {search.named ? (
        <NotificationBanner tone="success" title={t('named')}>
          {Number(search.moved) > 0 ? t('moved', { count: Number(search.moved) }) : null}
        </NotificationBanner>
      ) : null}
      {search.ended ? <NotificationBanner tone="success" title={t('ended')} /> : null}
      <Section title={t('history')}>
        <AssignmentHistory code={code} rows={history} mayEnd={mayAssign} />
      </Section>
      {mayAssign ? (
        <>
          <Section title={t('nameOfficer')} id="officer-form" lead={t('nameOfficerLead')}>
            <OfficerForm code={code} officers={officers} today={today} state={officerForm} />
          </Section>
          <Section title={t('nameDeputy')} id="deputy-form" lead={t('nameDeputyLead')}>
            <DeputyForm code={code} officers={officers} today={today} state={deputyForm} />
          </Section>
        </>
      ) : (
        <p>{t('managersSet')}</p>
      )}
    </Page>
  )
}

/** Both forms ask for dates; those of the deputy's form have their own ids. */
function inDeputyForm({ field, message }: FieldError): FieldError {
  return { field: field === 'from' || field === 'until' ? `deputy-${field}` : field, message }
}
