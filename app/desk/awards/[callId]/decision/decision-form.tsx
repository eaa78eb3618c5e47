import { useLocale, useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { RadioGroup } from '@/components/forms/radio-group'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import type { AwardAtDesk, OfferedMinutes } from '@/lib/awards/read-desk'
import { AWARD_RESULTS } from '@/lib/awards/states'
import type { OpenForm } from '@/lib/forms/open-form'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'

type Props = {
  award: AwardAtDesk
  at: string
  form: OpenForm
  minutes: readonly OfferedMinutes[]
  today: string
}

/** Result and reason of every nomination in the order of their points, the day, and the minutes it rests on. */
export function DecisionForm({ award, at, form, minutes, today }: Props) {
  const t = useTranslations('Awards')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <Form action={`${at}/deciding`} state={form} label={t('decide.title')}>
      <details>
        <summary className="py-2 font-700">{t('formula.title')}</summary>
        <p className="max-w-prose">{t('formula.text')}</p>
      </details>
      {award.nominations.map((one) => (
        <Decision key={one.id} one={one} form={form} />
      ))}
      <SelectField
        name="minutesId"
        label={t('fields.minutesId')}
        hint={t('hints.minutes')}
        options={minutes.map(({ id, number, title, meeting }) => ({
          value: id,
          label: t('decide.minutes', {
            ...{ meeting: meeting.name, date: formatDate(meeting.heldOn, locale), number, title },
          }),
        }))}
        emptyLabel=""
        state={form}
        width="full"
        required
      />
      <DateField name="decidedOn" label={t('fields.decidedOn')} state={form} defaultValue={today} required />
      <SubmitButton>{t('decide.save')}</SubmitButton>
    </Form>
  )
}

function Decision({ one, form }: { one: AwardAtDesk['nominations'][number]; form: OpenForm }) {
  const t = useTranslations('Awards')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { id, title, rank, isTied, score, n, conflicts } = one
  const standing = t('decide.standing', {
    ...{ place: nameIn(locale, one.organisation), n, conflicts },
    rank: rank === null ? t('decide.noScore') : t(isTied ? 'nominations.tied' : 'nominations.ranked', { rank }),
    score: score === null ? t('decide.noScore') : score.toFixed(2),
  })
  return (
    <div className="space-y-4 border-t border-solid-gray-420 pt-4">
      <RadioGroup
        name={`result.${id}`}
        legend={t('decide.resultOf', { title })}
        hint={standing}
        state={form}
        inline
        options={AWARD_RESULTS.map((value) => ({ value, label: t(`results.${value}`) }))}
        required
      />
      <TextArea
        name={`reason.${id}`}
        label={t('decide.reasonOf', { title })}
        hint={t('hints.reasonOfResult')}
        state={form}
        rows={3}
        upTo={1000}
        required
      />
    </div>
  )
}
