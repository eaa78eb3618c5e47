import { getLocale, getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { UnbrokenDates } from '@/components/layout/unbroken-dates'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { FindingsPart } from '@/components/resident-surveys/findings-part'
import { WordsSaid } from '@/components/resident-surveys/words-said'
import type { Actor } from '@/lib/actor/actor'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { openSurveyPage } from './open-survey'
import { DraftPart } from './parts/draft-part'
import { FactsPart } from './parts/facts-part'
import { HandOutPart } from './parts/hand-out-part'
import { PapersPart } from './parts/papers-part'
import { ResultsPart } from './parts/results-part'

type Props = {
  actor: Actor
  number: string
  surveyId: string
  place: string
  search: Record<string, string | string[] | undefined>
}

const DONE = ['made', 'changed', 'opened', 'ended', 'papers', 'takenBack', 'findings', 'action', 'answersOut'] as const

/** One questionnaire from its draft to what follows from it; what is next stands first. */
export async function SurveyPage({ actor, number, surveyId, place, search }: Props) {
  const path = `${place}/surveys/${surveyId}`
  const opened = await openSurveyPage({ actor, number, surveyId, path, search })
  const { survey, standing, forms, actions, summary, words } = opened
  const [t, locale] = [await getTranslations('Surveys'), (await getLocale()) === 'en' ? 'en' : 'ja'] as const
  const done = DONE.find((one) => one === search.done)
  const date = formatDate(standing === 'waiting' ? survey.opensOn : survey.closesOn, locale)
  const { followUpId } = opened
  const takeAt = followUpId ? `/my/follow-ups/${followUpId}?figure=${surveyId}` : null
  const planAt = `${place}/plan-items/new?survey=${surveyId}`
  const findings = <FindingsPart {...{ ...survey, path, actions, forms, planAt }} />
  return (
    <Page
      title={survey.title}
      kicker={t('page.kicker', { number, support: nameIn(locale, survey.support.menu) })}
      lead={<UnbrokenDates>{t(`page.${standing}Lead`, { date })}</UnbrokenDates>}
      breadcrumbs={[{ href: place, label: number }]}
      errors={opened.errors}
    >
      {done ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      {standing === 'draft' ? (
        <DraftPart {...{ survey, path, forms }} />
      ) : (
        <>
          {standing === 'over' ? null : <HandOutPart {...{ survey, path, forms }} />}
          <ResultsPart {...{ ...opened, summary, path, takeAt }} />
          {standing === 'over' || summary.sheets > 0 ? findings : null}
          {summary.sheets > 0 ? <WordsSaid words={words} /> : null}
          <PapersPart {...opened} path={path} />
          <FactsPart survey={survey} />
        </>
      )}
    </Page>
  )
}
