import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import type { EffectToRead } from '@/lib/followUps/read'
import { EffectFields } from './effect-fields'
import { effectTitle, WhatWasDone } from './effect-heading'

type Props = {
  action: string
  state: FormState
  effects: readonly EffectToRead[]
  /** How many files were added already; null where none can be added. */
  fileCount: number | null
  children?: ReactNode
}

/** A whole questionnaire on one page, one part for each support. `children` are questions about the respondent. */
export function QuestionnaireForm({ action, state, effects, fileCount, children }: Props) {
  const t = useTranslations('FollowUps')
  const files = useTranslations('AnswerFiles')
  const locale = useLocale()
  return (
    <Form action={action} state={state}>
      {children}
      {effects.map((effect) => (
        <Section
          key={effect.id}
          id={`support-${effect.id}`}
          title={effectTitle(effect, locale, t('monthsAfter', { months: effect.pointMonths }))}
        >
          <WhatWasDone effect={effect} />
          <EffectFields effectId={effect.id} earlier={effect.about.earlier} state={state} />
        </Section>
      ))}
      {fileCount === null ? null : (
        <p className="max-w-prose">{fileCount > 0 ? files('kept', { count: fileCount }) : files('later')}</p>
      )}
      <ButtonRow>
        <SubmitButton>{t('check')}</SubmitButton>
      </ButtonRow>
    </Form>
  )
}
