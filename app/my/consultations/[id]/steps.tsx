import { useTranslations } from 'next-intl'
import { StepNavigation } from '@/components/layout/step-navigation'
import type { DraftStep } from '@/lib/consultations/unfinished'
import { stepsOf } from './step-steps'

type Props = { form: string; current: DraftStep | 'check'; unfinished?: readonly DraftStep[] }

/** Where one stands in writing a consultation; a step that still lacks something is not done. */
export function Steps({ form, current, unfinished = [] }: Props) {
  const t = useTranslations('Consultation.steps')
  const steps = stepsOf(form)
  const place = steps.indexOf(current)
  return (
    <StepNavigation
      steps={steps.map((step, index) => ({
        label: t(step),
        state: index === place ? 'current' : index < place && !isOneOf(unfinished, step) ? 'done' : 'ahead',
      }))}
    />
  )
}

function isOneOf(steps: readonly string[], step: string): boolean {
  return steps.includes(step)
}
