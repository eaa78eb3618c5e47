import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import { readEffectAnswer } from '@/lib/followUps/effect-answer'
import type { EffectToRead } from '@/lib/followUps/read'
import { EffectAnswers } from './effect-answers'
import { effectTitle } from './effect-heading'

type Props = {
  action: string
  state: FormState
  effects: readonly EffectToRead[]
  today: string
  changeHref: string
  /** What else goes with the answer. */
  children?: ReactNode
}

/** What was typed, as it was understood, before it stands. */
export function QuestionnaireCheck({ action, state, effects, today, changeHref, children }: Props) {
  const t = useTranslations('FollowUps')
  const locale = useLocale()
  return (
    <>
      {effects.map((effect) => {
        const answer = readEffectAnswer(state.typed, effect.id, today)
        const title = effectTitle(effect, locale, t('monthsAfter', { months: effect.pointMonths }))
        return (
          <Section key={effect.id} title={title}>
            {Array.isArray(answer) ? null : <EffectAnswers answer={answer} />}
          </Section>
        )
      })}
      {children}
      <Form action={action} state={state}>
        {Object.entries(state.typed).flatMap(([name, value]) =>
          typeof value === 'string' && name !== 'confirmed' ? [<Hidden key={name} name={name} value={value} />] : [],
        )}
        <Hidden name="confirmed" value="yes" />
        <p className="max-w-prose">{t('stands')}</p>
        <ButtonRow>
          <SubmitButton>{t('send')}</SubmitButton>
          <a href={changeHref}>{t('change')}</a>
        </ButtonRow>
      </Form>
    </>
  )
}
