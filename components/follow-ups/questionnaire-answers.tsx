import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { answerOf } from '@/lib/followUps/answer-of'
import type { EffectToRead } from '@/lib/followUps/read'
import { EffectAnswers } from './effect-answers'
import { effectTitle, WhatWasDone } from './effect-heading'

/** A questionnaire as it was answered, or as it will be asked. */
export function QuestionnaireAnswers({ effects }: { effects: readonly EffectToRead[] }) {
  const t = useTranslations('FollowUps')
  const locale = useLocale()
  return effects.map((effect) => {
    const answer = answerOf(effect)
    const title = effectTitle(effect, locale, t('monthsAfter', { months: effect.pointMonths }))
    return (
      <Section key={effect.id} title={title}>
        <WhatWasDone effect={effect} />
        {answer ? <EffectAnswers answer={answer} /> : null}
      </Section>
    )
  })
}
