import { useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { DescriptionList } from '@/components/layout/description-list'
import { Section } from '@/components/layout/section'
import type { HandoverView } from '@/lib/handovers/read'

const TEXTS = ['strengths', 'people', 'knowHow'] as const
const MOST = { strengths: 2000, people: 2000, knowHow: 4000 }

type Place = HandoverView['places'][number]

/** What the leaver wrote down about the municipality. */
export function Known({ place }: { place: Place }) {
  const t = useTranslations('Handovers')
  return (
    <DescriptionList
      stacked
      rows={TEXTS.map((name) => ({
        term: t(`fields.${name}`),
        value: place[name] ? <PlainText>{place[name]}</PlainText> : t('notWritten'),
      }))}
    />
  )
}

/** Lets the leaver write it down. */
export function KnowledgeForm({ id, place, state }: { id: string; place: Place; state: FormState }) {
  const t = useTranslations('Handovers')
  return (
    <Section title={t('writeKnown')} lead={t('writeKnownLead')} id="knowledge">
      <Form action={`/assignments/handovers/${id}/places/${place.id}/knowledge`} state={state} label={t('writeKnown')}>
        <SeenVersion state={state} current={place.version} />
        {TEXTS.map((name) => (
          <TextArea
            key={name}
            name={name}
            label={t(`fields.${name}`)}
            hint={t(`hints.${name}`)}
            state={state}
            required={false}
            rows={4}
            upTo={MOST[name]}
            defaultValue={place[name]}
          />
        ))}
        <SubmitButton>{t('saveKnown')}</SubmitButton>
      </Form>
    </Section>
  )
}
