import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { DescriptionList } from '@/components/layout/description-list'
import { Section } from '@/components/layout/section'
import type { ToScore } from '@/lib/awards/read-judge'
import type { OpenForm } from '@/lib/forms/open-form'

type Props = ToScore & { at: string; scoring: OpenForm; isOpen: boolean }
const POINTS = [5, 4, 3, 2, 1] as const

/** One's own points 1 to 5 by every criterion; they can be changed until the day of the selection is over. */
export function ScoreForm({ call, own, at, scoring, isOpen }: Props) {
  const t = useTranslations('Awards')
  const given = (id: string) => own?.scores.find(({ criterionId }) => criterionId === id)?.points
  if (!isOpen && !own) return null
  const rows = call.criteria.map(({ id, name }) => ({
    term: name,
    value: t('judging.points', { points: given(id) ?? 0 }),
  }))
  return (
    <Section title={t('judging.scoreTitle')}>
      {isOpen ? (
        <Form action={`${at}/scoring`} state={scoring} label={t('judging.scoreTitle')}>
          <Hidden name="version" value={own?.version ?? 0} />
          {call.criteria.map(({ id, name, weight, description }) => (
            <RadioGroup
              key={id}
              name={`points.${id}`}
              legend={t('judging.criterion', { name, weight })}
              hint={description || undefined}
              state={scoring}
              inline
              required
              defaultValue={given(id)?.toString()}
              options={POINTS.map((points) => ({ value: String(points), label: t('judging.points', { points }) }))}
            />
          ))}
          <TextArea
            name="words"
            label={t('fields.words')}
            hint={t('hints.scoreWords')}
            state={scoring}
            rows={3}
            upTo={2000}
            defaultValue={own?.words}
          />
          <SubmitButton>{t('judging.scoreSave')}</SubmitButton>
        </Form>
      ) : (
        <DescriptionList rows={[...rows, { term: t('fields.words'), value: own?.words }]} />
      )}
    </Section>
  )
}
