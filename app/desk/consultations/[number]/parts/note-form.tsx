import { useTranslations } from 'next-intl'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { typedChoices } from '@/components/forms/typed'
import { VisibilityBadge } from '@/components/timeline/timeline-entry'
import type { DeskPageView } from '../open-page'

/** A note for the desk alone: its own ground, its own words, its own button. */
export function NoteForm({ view }: { view: DeskPageView }) {
  const t = useTranslations('Dialogue')
  const together = useTranslations('Together')
  const desk = useTranslations('Desk')
  const action = view.at('/notes')
  const form = view.forms.of(action)
  return (
    <section
      aria-labelledby="note-title"
      className="rounded-8 border-2 border-dashed border-orange-800 bg-yellow-50 p-5"
    >
      <h3 id="note-title" className="flex flex-wrap items-baseline gap-x-3">
        {t('note.title')} <VisibilityBadge visibility="internal" />
      </h3>
      <p className="mt-1 mb-4 text-solid-gray-800">{t('note.lead')}</p>
      <Form action={action} state={form} label={t('note.title')}>
        <TextArea
          id="note-body"
          name="body"
          label={t('note.fields.body')}
          state={form}
          required
          rows={4}
          upTo={20000}
        />
        <details open={typedChoices(form, 'mentions').length > 0}>
          <summary className="py-1 font-700">{together('mention.open')}</summary>
          <CheckboxGroup
            id="note-mentions"
            name="mentions"
            legend={together('fields.mentions')}
            hint={together('mention.hint')}
            options={view.officers.map(({ membershipId, name, section }) => ({
              value: membershipId,
              label: section ? desk('officer.option', { name, section }) : name,
            }))}
            state={form}
            columns
          />
        </details>
        <SubmitButton variant="secondary">{t('note.keep')}</SubmitButton>
      </Form>
    </section>
  )
}
