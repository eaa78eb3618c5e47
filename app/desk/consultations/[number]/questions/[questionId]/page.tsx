import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PlainText } from '@/components/consultations/plain-text'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { canAsk } from '@/lib/consultations/policy'
import { readMatter } from '@/lib/consultations/read-matter'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openWriting } from '@/lib/forms/open-writing'
import { readLocale } from '@/lib/i18n/read-locale'
import { readQuestion } from '@/lib/questions/read'
import { deskPage } from '../../address'
import { KeptText } from '../../parts/kept-text'
import { MatterPage } from '../../parts/matter-page'
import { typedMoment } from '../../parts/typed-date'
import { RecordedAnswerForm } from './recorded-answer-form'

type Props = PageProps<'/desk/consultations/[number]/questions/[questionId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = await Promise.all([params, searchParams, getTranslations('Questions')])
  return { title: await pageTitle([t('record.title'), number], post !== undefined) }
}

export default async function QuestionPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number, questionId }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations('Questions'),
    readLocale(),
  ])
  const action = deskPage(number, `/questions/${questionId}/answer`)
  const opened = await asActor(actor, async (tx) => {
    const matter = await readMatter(tx, number)
    const question = matter && (await readQuestion(tx, matter.id, questionId))
    if (!matter || !question) return null
    const form = await openWriting(tx, actor, search, action, 'Questions.record.fields')
    return { matter, question, form, now: await readClock(tx) }
  })
  if (!opened) notFound()
  const { matter, question, form } = opened
  const isOpen = question.state === 'open' && canAsk(actor, matter)
  return (
    <MatterPage matter={matter} title={t('record.title')} errors={form.errors}>
      <Section title={t('record.asked')}>
        <PlainText>{question.body}</PlainText>
        {question.reason ? <p>{t('reasonLine', { reason: question.reason })}</p> : null}
      </Section>
      {isOpen ? (
        <RecordedAnswerForm
          action={action}
          form={form}
          number={number}
          now={typedMoment(opened.now, locale)}
          pauses={question.addressee === 'municipality' && matter.firstAnsweredAt === null}
        />
      ) : (
        <>
          <NotificationBanner
            tone="info"
            title={t(`record.closed.${question.state === 'answered' ? 'answered' : 'withdrawn'}`)}
          >
            {question.answer ? <PlainText>{question.answer}</PlainText> : null}
            <p>
              <a href={deskPage(number)}>{t('back')}</a>
            </p>
          </NotificationBanner>
          <KeptText form={form} texts={[{ name: 'answer', label: t('record.fields.answer') }]} />
        </>
      )}
    </MatterPage>
  )
}
