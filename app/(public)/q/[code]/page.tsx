import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { UnbrokenDates } from '@/components/layout/unbroken-dates'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { tokenOf } from '@/lib/links/token'
import { openByCode } from './open-by-code'
import { SurveyOver } from './survey-over'

type Props = PageProps<'/q/[code]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { survey } = await openByCode((await params).code)
  return { title: await pageTitle([survey.title]), robots: { index: false } }
}

/** What is asked and by whom, before anybody begins. Each beginning is a sheet of its own. */
export default async function SurveyByCodePage({ params }: Props) {
  const { survey, standing } = await openByCode((await params).code)
  const [t, locale] = await Promise.all([getTranslations('Surveys.answer'), readLocale()])
  const { code, title, intro, askedBy, questions } = survey
  if (standing !== 'open') return <SurveyOver {...{ survey, standing }} />
  const until = formatDate(survey.closesOn, locale)
  return (
    <Page
      title={title}
      kicker={askedBy}
      lead={<UnbrokenDates>{t('lead', { askedBy, count: questions.length, date: until })}</UnbrokenDates>}
      width="narrow"
    >
      {intro ? <p className="max-w-prose whitespace-pre-line">{intro}</p> : null}
      <div className="max-w-prose">
        <p className="font-700">{t('warning')}</p>
        <p>{t('warningText')}</p>
      </div>
      <p>
        <ButtonLink href={`/q/${code}/${tokenOf(randomUUID())}`}>{t('begin')}</ButtonLink>
      </p>
    </Page>
  )
}
