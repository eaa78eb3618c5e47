import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FollowUpsOfConsultation } from '@/components/follow-ups/follow-ups-of-consultation'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { TwoColumns } from '@/components/layout/two-columns'
import { CaseDocuments } from '@/components/library/case-documents'
import { PlanItemsOfConsultation } from '@/components/plan-items/plan-items-of-consultation'
import { HandbookParts } from '@/components/references/handbook-parts'
import { SurveysOfConsultation } from '@/components/resident-surveys/surveys-of-consultation'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { canAsk, canLogDialogue, canRoute, canTriage } from '@/lib/consultations/policy'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { canKeepSurveys, isAskedAbout } from '@/lib/residentSurveys/policy'
import { openPage } from './open-page'
import { AskingProfile } from './parts/asking-profile'
import { Contents } from './parts/contents'
import { DeskCourse } from './parts/desk-course'
import { DoneBanner } from './parts/done-banner'
import { GapSection } from './parts/gap-section'
import { InquirySection } from './parts/inquiry-section'
import { Kicker } from './parts/kicker'
import { LatestWord } from './parts/latest-word'
import { Links } from './parts/links'
import { MatterSection } from './parts/matter-section'
import { OpenQuestions } from './parts/open-questions'
import { Peers } from './parts/peers'
import { PendingReply } from './parts/pending-reply'
import { Presence } from './parts/presence'
import { Standing } from './parts/standing'
import { SupportsOfConsultation } from './parts/supports-of-consultation'
import { Telling } from './parts/telling'
import { Todos } from './parts/todos'
import { WatchForm } from './parts/watch-form'
import { WriteSection } from './parts/write-section'
import { presentInWords } from './present-in-words'

type Props = PageProps<'/desk/consultations/[number]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post, inserted }, t] = await Promise.all([params, searchParams, getTranslations('Desk')])
  return {
    title: await pageTitle([t('pageTitle', { number }), t('area')], post !== undefined && inserted === undefined),
  }
}

export default async function ConsultationPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number }, search, t, together, notices, spread, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations('Desk'),
    getTranslations('Together'),
    getTranslations('Notices.mute'),
    getTranslations('PracticeSpread'),
    readLocale(),
  ])
  const view = await asActor(actor, (tx) => openPage(tx, actor, number, search))
  if (!view) notFound()
  const { matter, forms } = view
  return (
    <Page
      title={matter.title}
      kicker={<Kicker matter={matter} />}
      width="wide"
      breadcrumbs={[{ href: '/desk', label: t('area') }]}
      errors={forms.errors}
      printLine={t('printLine', { number: matter.number, date: formatDate(view.now, locale) })}
      actions={
        <>
          {canLogDialogue(actor, matter) ? (
            <>
              <ButtonLink href="#write">{t('actions.write')}</ButtonLink>
              <ButtonLink href={view.at('/dialogue/new')} variant="secondary">
                {t('actions.log')}
              </ButtonLink>
            </>
          ) : null}
          {canAsk(actor, matter) ? (
            <ButtonLink href={view.at('/questions/new')} variant="secondary">
              {t('actions.ask')}
            </ButtonLink>
          ) : null}
          {canLogDialogue(actor, matter) ? (
            <a href={view.at('/introductions')} className="self-center">
              {spread('introduce.link')}
            </a>
          ) : null}
          {canRoute(actor, matter) ? (
            <a href={view.at('/events')} className="self-center">
              {t('actions.event')}
            </a>
          ) : null}
          <a href={view.at('/print')} className="self-center">
            {t('actions.print')}
          </a>
          <a href={`/notices/of/${matter.number}`} className="self-center">
            {notices('link')}
          </a>
        </>
      }
    >
      {search.done === 'reply' && view.pending ? null : <DoneBanner done={search.done} asking={matter.asking} />}
      <PendingReply view={view} />
      <TwoColumns
        aside={
          <>
            <Presence to={view.at('/presence')} said={presentInWords(view.together.present, together)} />
            <Standing view={view} actor={actor} />
            <Links view={view} />
            {canTriage(actor, matter) ? <WatchForm view={view} /> : null}
            <AskingProfile view={view} />
            <Telling view={view} actor={actor} />
          </>
        }
        asideLabel={t('standing.title')}
      >
        <LatestWord view={view} actor={actor} />
        <Contents view={view} actor={actor} />
        <MatterSection matter={matter} />
        <InquirySection view={view} actor={actor} />
        <GapSection view={view} actor={actor} />
        <OpenQuestions view={view} actor={actor} />
        <Todos view={view} actor={actor} />
        <SupportsOfConsultation matter={matter} />
        <Peers view={view} actor={actor} />
        <HandbookParts parts={view.parts} />
        <FollowUpsOfConsultation followUps={view.followUps} area="/desk/follow-ups" />
        <SurveysOfConsultation
          {...{ surveys: view.surveys, place: view.at(''), today: view.today }}
          mayMake={canKeepSurveys(actor, matter) && matter.supports.some(({ state }) => isAskedAbout(state))}
        />
        <CaseDocuments documents={view.documents} />
        <PlanItemsOfConsultation
          {...{ items: view.planItems, today: view.today }}
          addAt={view.planItems.length > 0 || view.followUps.length > 0 ? view.at('/plan-items/new') : undefined}
        />
        <WriteSection view={view} actor={actor} />
        <DeskCourse view={view} actor={actor} />
      </TwoColumns>
    </Page>
  )
}
