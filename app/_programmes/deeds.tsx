import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Section } from '@/components/layout/section'
import type { Programme } from '@/lib/programmes/list-programmes'
import { type Keeper, programmeAt } from './area'
import type { Course } from './read-course'

type Props = {
  keeper: Keeper
  programme: Programme
  forms: Course['forms']
  selections: Course['selections']
}

/** The one next act of a programme: announce it, decide it, publish its list. */
export function Deeds({ keeper, programme: { id, phase, version, quota }, forms, selections }: Props) {
  const t = useTranslations('Programmes')
  const at = (below: string) => programmeAt(keeper, { programmeId: id }, below)
  const selected = selections.filter(({ outcome }) => outcome === 'selected').length
  if (phase === 'draft')
    return (
      <Section title={t('announce.title')} lead={t('announce.lead')}>
        <Form action={at('/announcement')} state={forms.announce}>
          <SeenVersion state={forms.announce} current={version} />
          <SubmitButton>{t('announce.submit')}</SubmitButton>
        </Form>
      </Section>
    )
  if (phase === 'closed')
    return (
      <Section title={t('decide.title')} lead={t('decide.lead')}>
        <p className="font-700">{t('decide.count', { selected, quota, rest: selections.length - selected })}</p>
        <Form action={at('/decision')} state={forms.decide}>
          <SeenVersion state={forms.decide} current={version} />
          {selected > quota ? (
            <TextArea
              name="excessReason"
              label={t('fields.excessReason')}
              hint={t('hints.excessReason')}
              state={forms.decide}
              required
              rows={3}
            />
          ) : null}
          <SubmitButton>{t('decide.submit')}</SubmitButton>
        </Form>
      </Section>
    )
  if (phase === 'decided')
    return (
      <Section title={t('publish.title')} lead={t('publish.lead')}>
        <Form action={at('/publication')} state={forms.publish}>
          <SeenVersion state={forms.publish} current={version} />
          <SubmitButton>{t('publish.submit')}</SubmitButton>
        </Form>
      </Section>
    )
  return null
}
