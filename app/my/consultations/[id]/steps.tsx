import { useTranslations } from 'next-intl'
import { StepNavigation } from '@/components/layout/step-navigation'
import type { DraftStep } from '@/lib/consultations/unfinished'
import { stepsOf } from './step-steps'

type Props = { form: string; current: DraftStep | 'check' }

/** Where one stands in writing a consultation. */
export function Steps({ form, current }: Props) {
  const t = useTranslations('Consultation.steps')
  const steps = stepsOf(form)
  const place = steps.indexOf(current)
  return (
    <StepNavigation
      steps={steps.map((step, index) => ({
        label: t(step),
        state: index < place ? 'done' : index === place ? 'current' : 'ahead',
      }))}
    />
  )
}
