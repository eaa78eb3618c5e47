import { useLocale, useTranslations } from 'next-intl'
import { AnswerFileList } from '@/components/follow-ups/answer-files'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import type { HelperOf } from '@/lib/helped/read'
import { formatDate } from '@/lib/japanese/dates'
import { HelpedAnswer } from './helped-facts'

type Props = { helpers: readonly HelperOf[]; path: string; forms: ReadonlyMap<string, FormState> }

/** Those who helped with the supports of a questionnaire, for the desk: asked, answered, what they have seen and said of the municipality's answers. */
export function HelpersAtDesk({ helpers, path, forms }: Props) {
  const t = useTranslations('Helped')
  return (
    <Section title={t('desk.title')} id="helpers">
      {helpers.length === 0 ? <p>{t('desk.none')}</p> : null}
      {helpers.map((helper) => (
        <Helper key={helper.id} {...{ helper, path }} form={forms.get(helper.id)} />
      ))}
    </Section>
  )
}

function Helper({ helper, path, form }: { helper: HelperOf; path: string; form: FormState | undefined }) {
  const t = useTranslations('Helped')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <div className="mt-4 space-y-2">
      <h3>{`${helper.partyName}　${helper.title}`}</h3>
      <p>{stateOf(t, locale, helper)}</p>
      {helper.mailbox ? (
        <p className="[overflow-wrap:anywhere]">{t('desk.byLink', { mailbox: helper.mailbox })}</p>
      ) : null}
      {form ? <PartyLink {...{ helper, path, form }} /> : null}
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

/** The address to hand over to somebody without an account, and the way to issue a new one. */
function PartyLink({ helper, path, form }: { helper: HelperOf; path: string; form: FormState }) {
  const t = useTranslations('Helped.desk')
  return (
    <div className="space-y-2">
      {helper.address ? (
        <p>
          {t('link')}
          <span className="block [overflow-wrap:anywhere]">{helper.address}</span>
        </p>
      ) : null}
      <Form
        action={`${path}/helped/${helper.id}/link`}
        state={form}
        label={t('issueTo', { party: helper.partyName })}
        inline
      >
        <SubmitButton variant="secondary">{t('issue')}</SubmitButton>
      </Form>
      <p className="text-solid-gray-700 print:hidden">{t('issueLead')}</p>
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
