import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Course } from '@/components/consultations/course'
import { MessageForm } from '@/components/consultations/message-form'
import { OwnText } from '@/components/consultations/own-text'
import { QuestionList } from '@/components/consultations/question-list'
import { SupportList } from '@/components/consultations/support-list'
import { FollowUpsOfConsultation } from '@/components/follow-ups/follow-ups-of-consultation'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { TwoColumns } from '@/components/layout/two-columns'
import { NeedsOfConsultation } from '@/components/network/needs-of-consultation'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { PlanItemsOfConsultation } from '@/components/plan-items/plan-items-of-consultation'
import { HandbookParts } from '@/components/references/handbook-parts'
import { SurveysOfConsultation } from '@/components/resident-surveys/surveys-of-consultation'
import { RoomLinks } from '@/components/teams/room-links'
import { sideOf } from '@/lib/actor/actor'
import { canWriteMessage } from '@/lib/consultations/policy'
import { canKeepPlanItems } from '@/lib/planItems/policy'
import { canKeepSurveys, isAskedAbout } from '@/lib/residentSurveys/policy'
import { Aside } from './aside'
import { Consents } from './consents'
import { doneOf } from './done'
import { errorsOnPage } from './errors-on-page'
import { InquiryParts } from './inquiry-parts'
import { Kicker } from './kicker'
import { openConsultation } from './open-consultation'
import { Peers } from './peers'
import { Proposals } from './proposals'
import { TellingNote } from './telling-note'

type Props = PageProps<'/my/consultations/[id]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [t, { id }, { post }] = await Promise.all([getTranslations('Consultation'), params, searchParams])
  return { title: await pageTitle([id, t('title')], Boolean(post)) }
}

export default async function ConsultationPage({ params, searchParams }: Props) {
  const [{ id }, search] = [await params, await searchParams]
  const opened = await openConsultation(id, search)
  const { actor, consultation, desk, holder, forms, followUps, clock, course } = opened
  const [t, list, notices, programmes] = await Promise.all([
    getTranslations('Consultation'),
    getTranslations('My.list'),
    getTranslations('Notices.mute'),
    getTranslations('Programmes'),
  ])
  const { questions, proposals, consents, supports, message, sharing } = forms
  const { number } = consultation
  const place = `/my/consultations/${number}`
  const done = doneOf(search.done)
  return (
    <Page
      title={consultation.title}
      kicker={<Kicker of={consultation} />}
      breadcrumbs={[{ href: '/my/consultations', label: list('title') }]}
      errors={errorsOnPage(forms)}
      printLine={number}
      actions={
        <>
          <a href={`${place}/receipt`}>{t('toReceipt')}</a>
          <a href={`${place}/print`}>{t('toPrint')}</a>
          <a href={`/notices/of/${number}`}>{notices('link')}</a>
          {actor.role === 'municipal_staff' && consultation.kind === 'consultation' ? (
            <a href={`/my/applications?from=${number}`}>{programmes('mine.fromConsultation')}</a>
          ) : null}
        </>
      }
    >
      {done ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      <TwoColumns
        asideLabel={t('standing.title')}
        aside={
          <Aside
            actor={actor}
            consultation={consultation}
            desk={desk}
            holder={holder}
            sharing={sharing}
            clock={clock}
            links={opened.links}
          />
        }
      >
        <InquiryParts of={opened} />
        {questions.length > 0 ? (
          <Section title={t('question.title')} lead={t('question.lead')}>
            <QuestionList questions={questions} />
          </Section>
        ) : null}
        {proposals.length > 0 ? (
          <Section title={t('proposal.title')} lead={t('proposal.lead')}>
            <Proposals consultation={number} proposals={proposals} />
          </Section>
        ) : null}
        {consents.length > 0 ? (
          <Section title={t('consent.title')} lead={t('consent.lead')}>
            <Consents consultation={number} consents={consents} />
          </Section>
        ) : null}
        <TellingNote of={opened} />
        {supports.length > 0 ? (
          <Section title={t('support.title')}>
            <SupportList supports={supports} path={place} />
          </Section>
        ) : null}
        <Peers pairings={opened.pairings} />
        <HandbookParts parts={opened.parts} />
        <NeedsOfConsultation needs={opened.needs} today={opened.today} />
        <RoomLinks rooms={opened.rooms} />
        <FollowUpsOfConsultation followUps={followUps} area="/my/follow-ups" />
        <SurveysOfConsultation
          {...{ surveys: opened.surveys, place, today: opened.today }}
          mayMake={canKeepSurveys(actor, consultation) && supports.some(({ state }) => isAskedAbout(state))}
        />
        <PlanItemsOfConsultation
          {...{ items: opened.planItems, today: opened.today, itemAt: '/my/plan-items' }}
          addAt={canKeepPlanItems(actor, consultation) && supports.length > 0 ? `${place}/plan-items/new` : undefined}
        />
        <Section title={t('course')} id="course">
          <Course
            part={course}
            attachAs={sideOf(actor)}
            olderHref={course.older ? `${place}?before=${course.older}` : undefined}
          />
          {canWriteMessage(actor, consultation) ? <MessageForm action={`${place}/messages`} state={message} /> : null}
        </Section>
        <Section title={t('text')}>
          <OwnText
            of={consultation}
            marks={questions.flatMap(({ question }) => (question.state === 'open' ? [question] : []))}
          />
        </Section>
      </TwoColumns>
    </Page>
  )
}
