import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '@/lib/japanese/dates'
import { PlainText } from '../consultations/plain-text'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { EmptyState } from '../layout/empty-state'
import { Section } from '../layout/section'
import { type Entry, TimelineEntry } from '../timeline/timeline-entry'

type Note = {
  id: string
  kind: string
  audience: string
  body: string
  authorName: string
  actingFor: string | null
  createdAt: Date
}
type Props = { notes: readonly Note[]; action: string; state: FormState; mayWrite: boolean }

/** What was written down about a support, newest first, each saying who may read it. */
export function Notes({ notes, action, state, mayWrite }: Props) {
  const t = useTranslations('Supports.notes')
  const s = useTranslations('States.dialogueKind')
  const acting = useTranslations('Timeline')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const entries = notes.map(({ id, kind, audience, body, authorName, actingFor, createdAt }): Entry => {
    const visibility = audience === 'internal' ? 'internal' : 'shared'
    const time = { time: formatDateTime(createdAt, locale), isoTime: createdAt.toISOString() }
    const who = actingFor ? acting('whoActing', { name: authorName, officer: actingFor }) : authorName
    return { id, label: s(kind), ...time, who, visibility, body: <PlainText>{body}</PlainText> }
  })
  return (
    <Section title={t('title')} id="notes" lead={t('lead')}>
      {mayWrite ? <WriteNote action={action} state={state} /> : null}
      {entries.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <ol className="ms-2.5 space-y-5 border-s-2 border-solid-gray-300">
          {entries.map((entry) => (
            <TimelineEntry key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
    </Section>
  )
}

function WriteNote({ action, state }: { action: string; state: FormState }) {
  const t = useTranslations('Supports.notes')
  const f = useTranslations('Supports.fields')
  const audiences = [
    { value: 'internal', label: t('internal') },
    { value: 'shared', label: t('shared') },
  ]
  return (
    <details open={state.errors.length > 0 || Object.keys(state.typed).length > 0}>
      <summary className="py-2 font-700">{t('add')}</summary>
      <div className="pt-3">
        <Form action={action} state={state} label={t('add')}>
          <TextArea name="body" label={f('body')} state={state} required rows={5} />
          <RadioGroup
            name="audience"
            legend={f('audience')}
            options={audiences}
            state={state}
            defaultValue="internal"
            required
          />
          <SubmitButton variant="secondary">{t('save')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
