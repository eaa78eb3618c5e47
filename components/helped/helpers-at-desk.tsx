import { useLocale, useTranslations } from 'next-intl'
import { AnswerFileList } from '@/components/follow-ups/answer-files'
import { Section } from '@/components/layout/section'
import type { HelperOf } from '@/lib/helped/read'
import { formatDate } from '@/lib/japanese/dates'
import { HelpedAnswer } from './helped-facts'

type Props = { helpers: readonly HelperOf[]; path: string }

/** Those who helped with the supports of a questionnaire, for the desk: asked, answered, what they have seen and said of the municipality's answers. */
export function HelpersAtDesk({ helpers, path }: Props) {
  const t = useTranslations('Helped')
  return (
    <Section title={t('desk.title')} id="helpers">
      {helpers.length === 0 ? <p>{t('desk.none')}</p> : null}
      {helpers.map((helper) => (
        <Helper key={helper.id} {...{ helper, path }} />
      ))}
    </Section>
  )
}

function Helper({ helper, path }: { helper: HelperOf; path: string }) {
  const t = useTranslations('Helped')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <div className="mt-4 space-y-2">
      <h3>{`${helper.partyName}　${helper.title}`}</h3>
      <p>{stateOf(t, locale, helper)}</p>
      {helper.mailbox ? (
        <p className="[overflow-wrap:anywhere]">{t('desk.byLink', { mailbox: helper.mailbox })}</p>
      ) : null}
      {helper.address ? (
        <p>
          {t('desk.link')}
          <span className="block [overflow-wrap:anywhere]">{helper.address}</span>
        </p>
      ) : null}
      {helper.state === 'asked' || helper.state === 'closed' ? (
        <p className="print:hidden">
          <a href={`${path}/helped/${helper.id}`}>{t('desk.open', { party: helper.partyName, title: helper.title })}</a>
        </p>
      ) : null}
      {helper.state === 'answered' ? <HelpedAnswer helped={helper} /> : null}
      {helper.files.length > 0 ? (
        <AnswerFileList files={helper.files} place={`/attachments/answers/party/${helper.id}`} />
      ) : null}
      {helper.answers.map(({ id, pointMonths, seenAt, seenByName, reaction, words, reactedAt, reactedByName }) => (
        <div key={id}>
          <p>
            {seenAt
              ? t('desk.seenOn', { months: pointMonths, date: formatDate(seenAt, locale), name: seenByName })
              : t('desk.unseenOf', { months: pointMonths })}
          </p>
          {reactedAt ? (
            <>
              <p className="font-700">
                {t('reactedBy', { date: formatDate(reactedAt, locale), name: reactedByName, reaction })}
              </p>
              <p className="max-w-prose whitespace-pre-line">{words}</p>
            </>
          ) : null}
        </div>
      ))}
    </div>
  )
}

type Words = ReturnType<typeof useTranslations<'Helped'>>

function stateOf(
  t: Words,
  locale: 'ja' | 'en',
  { state, askOn, answerBy, answeredAt, answeredByName }: HelperOf,
): string {
  if (answeredAt) return t('desk.answered', { date: formatDate(answeredAt, locale), name: answeredByName })
  if (state === 'scheduled') return t('desk.planned', { date: formatDate(askOn, locale) })
  return state === 'asked' ? t('desk.asked', { date: formatDate(answerBy, locale) }) : t('desk.closed')
}
