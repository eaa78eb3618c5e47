import { useTranslations } from 'next-intl'
import { effectTitle } from '@/components/follow-ups/effect-heading'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import type { EffectToRead } from '@/lib/followUps/read'

type Props = {
  id: string
  effects: readonly EffectToRead[]
  going: ReadonlyMap<string, FormState>
  locale: 'ja' | 'en'
}

/** What is still needed, and the way to ask for it: a new consultation that stays linked to the one before. */
export function GoOn({ id, effects, going, locale }: Props) {
  const t = useTranslations('FollowUps')
  if (going.size === 0) return null
  return (
    <Section title={t('goOn.title')}>
      <p className="max-w-prose">{t('goOn.lead')}</p>
      {effects.map((effect) => {
        const state = going.get(effect.id)
        const support = effectTitle(effect, locale, t('monthsAfter', { months: effect.pointMonths }))
        return state ? (
          <div key={effect.id} className="mt-4 space-y-2">
            <p className="max-w-prose whitespace-pre-line">{effect.stillNeeded}</p>
            <Form
              action={`/my/follow-ups/${id}/effects/${effect.id}/consultation`}
              state={state}
              label={t('goOn.of', { support })}
              inline
            >
              <SubmitButton variant="secondary">{t('goOn.begin')}</SubmitButton>
            </Form>
          </div>
        ) : null
      })}
    </Section>
  )
}
