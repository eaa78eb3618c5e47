import { useLocale, useTranslations } from 'next-intl'
import { effectTitle } from '@/components/follow-ups/effect-heading'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import { answerOf } from '@/lib/followUps/answer-of'
import type { EffectToRead } from '@/lib/followUps/read'
import type { OpenForm } from '@/lib/forms/open-form'
import { isClearEffect } from '@/lib/practiceDrafts/clear-effect'
import type { PublicationSaid } from '@/lib/publicationWords/list'

type Props = {
  questionnaireId: string
  effects: readonly EffectToRead[]
  drafts: ReadonlyMap<string, { id: string; state: string }>
  flags: ReadonlyMap<string, OpenForm>
  said: ReadonlyMap<string, PublicationSaid>
}

/** Each answered support as candidate for the practices: suggested where the effect is clear, and why it cannot be where it cannot. */
export function PracticeCandidates({ questionnaireId, effects, drafts, flags, said }: Props) {
  const t = useTranslations('PracticeDrafts')
  const follow = useTranslations('FollowUps')
  const locale = useLocale()
  return (
    <Section title={t('flag.title')} lead={t('flag.lead')} id="practice">
      <ul className="space-y-4">
        {effects.map((effect) => {
          const answer = answerOf(effect)
          const draft = drafts.get(effect.supportId)
          const form = flags.get(effect.id)
          const title = effectTitle(effect, locale, follow('monthsAfter', { months: effect.pointMonths }))
          return (
            <li key={effect.id} className="space-y-2">
              <p className="font-700">{title}</p>
              {draft ? (
                <p>
                  <a href={`/desk/practices/${draft.id}`}>{t(`flag.there.${draft.state}`)}</a>
                </p>
              ) : said.get(effect.id)?.now === 'no' ? (
                <p>{t('flag.notToPublish')}</p>
              ) : answer && form ? (
                <>
                  <p>{t(isClearEffect(answer) ? 'flag.clear' : 'flag.notClear')}</p>
                  <Form
                    action={`/desk/follow-ups/${questionnaireId}/effects/${effect.id}/practice`}
                    state={form}
                    label={t('flag.of', { title })}
                    inline
                  >
                    <SubmitButton variant="secondary">{t('flag.button')}</SubmitButton>
                  </Form>
                </>
              ) : null}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
