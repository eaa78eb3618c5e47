import { useLocale, useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'
import { formatDate } from '@/lib/japanese/dates'
import type { OpenSignOff } from './open-sign-off'

/** The paper way: print an edition with boxes for seals, and record that it came back. */
export function ByPaper({ view: { place, forms, standing, now } }: { view: OpenSignOff }) {
  const t = useTranslations('SignOff')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { signOff, changed } = standing
  const isPrinted = signOff?.way === 'paper' && signOff.state === 'asked'
  return (
    <Section title={t('paper.title')} lead={t('paper.lead')}>
      <Form action={`${place}/paper`} state={forms.paper} label={t('paper.print')}>
        <SubmitButton variant="secondary">
          {t(isPrinted && changed.length === 0 ? 'paper.printAgain' : 'paper.print')}
        </SubmitButton>
      </Form>
      {isPrinted ? (
        <Form action={`${place}/approval`} state={forms.approval} label={t('paper.record')}>
          <TextField
            name="checkCode"
            label={t('fields.checkCode')}
            hint={t('hints.checkCode')}
            state={forms.approval}
            width="medium"
            required
            autoComplete="off"
          />
          <TextField
            name="approverName"
            label={t('fields.approverName')}
            hint={t('hints.approverName')}
            state={forms.approval}
            required
            autoComplete="off"
          />
          <DateField
            name="decidedOn"
            label={t('fields.decidedOn')}
            state={forms.approval}
            defaultValue={formatDate(now, locale).replace(/\(.*\)$/, '')}
            required
          />
          <SubmitButton>{t('paper.record')}</SubmitButton>
        </Form>
      ) : null}
    </Section>
  )
}
