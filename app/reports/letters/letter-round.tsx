import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'
import { fiscalYearLabel, formatDateTime } from '@/lib/japanese/dates'
import { LETTER_STATES } from '@/lib/letters/read'
import type { OpenLetters } from './open'

type Props = Pick<OpenLetters, 'asked' | 'forms' | 'round' | 'counts'> & { locale: 'ja' | 'en' }

/** How far the letters of the year are, and the one thing to do next: write them, or send what was checked. */
export function LetterRound({ asked, forms, round, counts, locale }: Props) {
  const t = useTranslations('Letters')
  const year = fiscalYearLabel(asked.year, locale)
  const checked = counts.get('checked') ?? 0
  const texts = {
    opening: round?.opening ?? t('usual.opening', { year }),
    closing: round?.closing ?? t('usual.closing'),
  }
  const fields = (prefix: string, state: (typeof forms)['rounds']) => (
    <>
      <Hidden name="year" value={String(asked.year)} />
      <TextArea
        id={`${prefix}-opening`}
        name="opening"
        label={t('fields.opening')}
        state={state}
        rows={4}
        upTo={3000}
        defaultValue={texts.opening}
        required
      />
      <TextArea
        id={`${prefix}-closing`}
        name="closing"
        label={t('fields.closing')}
        state={state}
        rows={4}
        upTo={3000}
        defaultValue={texts.closing}
        required
      />
    </>
  )
  return (
    <Section title={t('round.title', { year })}>
      <p>
        {LETTER_STATES.map((state) =>
          t('round.count', { state: t(`states.${state}`), count: counts.get(state) ?? 0 }),
        ).join(t('separator'))}
      </p>
      {round ? (
        <p>
          {t(`round.${round.state}`, {
            ...round,
            begunByName: round.begunByName,
            at: formatDateTime(round.begunAt, locale),
          })}
        </p>
      ) : null}
      {checked > 0 ? (
        <Form action="/reports/letters/sending" state={forms.sending} label={t('send.allTitle')} inline>
          <Hidden name="year" value={String(asked.year)} />
          <SubmitButton>{t('send.all', { count: checked })}</SubmitButton>
        </Form>
      ) : null}
      {round?.state === 'queued' ? null : (
        <details open={!round || forms.rounds.errors.length > 0}>
          <summary className="py-2 font-700">{t(round ? 'round.again' : 'round.begin', { year })}</summary>
          <div className="space-y-4 pt-3">
            <p className="max-w-prose">{t('round.lead')}</p>
            <Form action="/reports/letters/rounds" state={forms.rounds} label={t('round.begin', { year })}>
              {fields('rounds', forms.rounds)}
              <SubmitButton variant={checked > 0 ? 'secondary' : 'primary'}>{t('round.button')}</SubmitButton>
            </Form>
          </div>
        </details>
      )}
      <details open={forms.single.errors.length > 0}>
        <summary className="py-2 font-700">{t('single.title')}</summary>
        <div className="space-y-4 pt-3">
          <p className="max-w-prose">{t('single.lead')}</p>
          <Form action="/reports/letters/single" state={forms.single} label={t('single.title')}>
            <TextField name="code" label={t('fields.code')} state={forms.single} autoComplete="off" required />
            {fields('single', forms.single)}
            <SubmitButton variant="secondary">{t('single.button')}</SubmitButton>
          </Form>
        </div>
      </details>
    </Section>
  )
}
