import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { DescriptionList } from '@/components/layout/description-list'
import type { QuestionnaireToRead } from '@/lib/followUps/read'
import { formatDate, jstDate } from '@/lib/japanese/dates'

type Props = {
  questionnaire: QuestionnaireToRead
  reminder: FormState
  /** The days on which it is sent again by itself. */
  coming: readonly string[]
  link: string | null
  today: string
  locale: 'ja' | 'en'
  organisation: string
  month: string
}

/** Where a questionnaire stands, and the way to ask once more. */
export function QuestionnaireState({
  questionnaire,
  reminder,
  coming,
  link,
  today,
  locale,
  organisation,
  month,
}: Props) {
  const t = useTranslations('FollowUps')
  const states = useTranslations('States')
  const { id, state, askOn, answerBy, closesOn, answeredAt, answeredByName, reminders, remindedAt } = questionnaire
  const isRemindedToday = remindedAt !== null && jstDate(remindedAt) === today
  const isLate = state === 'asked' && answerBy.toISOString().slice(0, 10) < today
  const last = remindedAt ? t('desk.lastReminded', { date: formatDate(remindedAt, locale) }) : ''
  const rows = [
    { term: t('desk.organisation'), value: organisation },
    { term: t('desk.askOn'), value: formatDate(askOn, locale) },
    { term: t('answerBy'), value: `${formatDate(answerBy, locale)}${isLate ? ` ${t('desk.view.late')}` : ''}` },
    { term: t('desk.state'), value: states(`questionnaire.${state}`) },
    ...(answeredAt
      ? [
          { term: t('answeredOn'), value: formatDate(answeredAt, locale) },
          { term: t('answeredBy'), value: answeredByName },
        ]
      : []),
    ...(state === 'asked' ? comingRows() : []),
    ...(state === 'closed' && closesOn ? [{ term: t('desk.closesOn'), value: formatDate(closesOn, locale) }] : []),
    ...(reminders > 0
      ? [{ term: t('desk.reminders'), value: `${t('desk.times', { count: reminders })} ${last}` }]
      : []),
  ]
  function comingRows() {
    const dates = coming.map((day) => formatDate(day, locale)).join(locale === 'en' ? ', ' : '、')
    return [
      { term: t('desk.ladder'), value: dates ? t('desk.ladderNext', { dates }) : t('desk.ladderNone') },
      ...(closesOn ? [{ term: t('desk.closesOn'), value: formatDate(closesOn, locale) }] : []),
      ...(link ? [{ term: t('desk.printLink'), value: <LinkToHand link={link} hint={t('desk.linkHint')} /> }] : []),
    ]
  }
  return (
    <>
      <DescriptionList rows={rows} />
      {state === 'asked' ? (
        <Form
          action={`/desk/follow-ups/${id}/reminder`}
          state={reminder}
          label={t('desk.remindTo', { organisation, month })}
          inline
        >
          <SubmitButton variant="secondary" unavailableBecause={isRemindedToday ? t('desk.remindedToday') : undefined}>
            {t('desk.remind')}
          </SubmitButton>
        </Form>
      ) : null}
    </>
  )
}

function LinkToHand({ link, hint }: { link: string; hint: string }) {
  return (
    <>
      <span className="[overflow-wrap:anywhere]">{link}</span>
      <span className="block">{hint}</span>
    </>
  )
}
