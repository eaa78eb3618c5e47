import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { AddressCard } from '@/components/resident-surveys/address-card'
import { QuestionsOnPaper } from '@/components/resident-surveys/questions-on-paper'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { formatDate } from '@/lib/japanese/dates'
import { addressOfSurvey } from '@/lib/residentSurveys/address'
import { readSurvey } from '@/lib/residentSurveys/read'

type Props = { actor: Actor; number: string; surveyId: string; place: string }

/** The questionnaire on A4, to be filled in by hand. */
export async function SheetPage({ actor, number, surveyId, place }: Props) {
  const survey = await asActor(actor, (tx) => readSurvey(tx, actor, number, surveyId))
  if (!survey) notFound()
  const [t, locale] = [await getTranslations('Surveys'), (await getLocale()) === 'en' ? 'en' : 'ja'] as const
  const { title, askedBy, intro, questions, closesOn, code } = survey
  return (
    <Page
      title={title}
      kicker={<span className="print:hidden">{t('sheet.title')}</span>}
      lead={<span className="print:hidden">{t('sheet.lead')}</span>}
      breadcrumbs={[
        { href: place, label: number },
        { href: `${place}/surveys/${surveyId}`, label: title },
      ]}
      printLine={t('sheet.line', { title, askedBy })}
      width="narrow"
    >
      <div className="max-w-prose space-y-3">
        {intro ? <p className="whitespace-pre-line">{intro}</p> : null}
        <p className="font-700">{t('sheet.nobody')}</p>
        <p>{t('sheet.until', { date: formatDate(closesOn, locale) })}</p>
      </div>
      <QuestionsOnPaper questions={questions} />
      {survey.state === 'draft' ? null : <AddressCard address={addressOfSurvey(code)} lead={t('address.onPaper')} />}
    </Page>
  )
}
