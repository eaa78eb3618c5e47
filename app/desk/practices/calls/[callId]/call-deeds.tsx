import { useTranslations } from 'next-intl'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import { dayOf } from '@/lib/japanese/day'
import { CallFields } from '../call-fields'
import type { OpenCall } from './open'

/** What can be done with a call: change it and open it while it is written, close it once it is open. */
export function CallDeeds({ call, at, forms, choices, locale }: OpenCall & { locale: 'ja' | 'en' }) {
  const t = useTranslations('PracticeCalls')
  if (call.state === 'closed') return null
  if (call.state === 'open')
    return (
      <>
        <Section title={t('prolong.title')} lead={t('prolong.lead')}>
          <Form action={`${at}/prolonging`} state={forms.prolonging} label={t('prolong.title')}>
            <SeenVersion state={forms.prolonging} current={call.version} />
            <DateField state={forms.prolonging} name="dueOn" label={t('prolong.dueOn')} required />
            <SubmitButton variant="secondary">{t('prolong.button')}</SubmitButton>
          </Form>
        </Section>
        <Section title={t('close.title')} lead={t(call.takesLate ? 'close.leadTaking' : 'close.leadRefusing')}>
          <Form action={`${at}/closing`} state={forms.closing} label={t('close.title')}>
            <SeenVersion state={forms.closing} current={call.version} />
            <SubmitButton variant="secondary">{t('close.button')}</SubmitButton>
          </Form>
        </Section>
      </>
    )
  const written = {
    ...call,
    dueOn: dayOf(call.dueOn),
    prefectures: call.places.map(({ organisation }) => organisation.code ?? ''),
  }
  return (
    <>
      <Section title={t('open.title')} lead={t('open.lead', { count: call.places.length })}>
        <Form action={`${at}/opening`} state={forms.opening} label={t('open.title')}>
          <SeenVersion state={forms.opening} current={call.version} />
          <SubmitButton>{t('open.button')}</SubmitButton>
        </Form>
      </Section>
      {choices ? (
        <details open={forms.saving.errors.length > 0}>
          <summary className="py-2 font-700">{t('change')}</summary>
          <div className="space-y-4 pt-3">
            <CurrentTexts theirs={forms.saving.theirs} labels="PracticeCalls.fields" />
            <Form action={`${at}/saving`} state={forms.saving} label={t('change')}>
              <SeenVersion state={forms.saving} current={call.version} />
              <CallFields state={forms.saving} call={written} choices={choices} locale={locale} />
              <SubmitButton variant="secondary">{t('save')}</SubmitButton>
            </Form>
          </div>
        </details>
      ) : null}
    </>
  )
}
