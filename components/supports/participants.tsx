import { useTranslations } from 'next-intl'
import { PARTICIPANT_KINDS } from '@/lib/supports/states'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { EmptyState } from '../layout/empty-state'
import { Section } from '../layout/section'
import { DataTable } from '../tables/data-table'

type Participant = { id: string; kind: string; name: string; affiliation: string }
type Props = {
  participants: readonly Participant[]
  path: string
  addForm: FormState
  removeForms: ReadonlyMap<string, FormState>
  mayChange: boolean
}

/** Who takes part in a support, and the way to add or remove somebody. */
export function Participants({ participants, path, addForm, removeForms, mayChange }: Props) {
  const t = useTranslations('Supports.participants')
  const f = useTranslations('Supports.fields')
  const s = useTranslations('States.participantKind')
  const columns = [f('name'), f('kind'), f('affiliation'), ...(mayChange ? [t('operation')] : [])]
  return (
    <Section title={t('title')} id="participants">
      {participants.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <DataTable caption={t('caption')} captionHidden columns={columns}>
          {participants.map(({ id, kind, name, affiliation }) => {
            const form = removeForms.get(id)
            const action = `${path}/participants/${id}/removal`
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{s(kind)}</td>
                <td>{affiliation}</td>
                {form ? (
                  <td>
                    <Form action={action} state={form} label={t('removeThis', { name })} inline>
                      <SubmitButton variant="text">
                        {t('remove')}
                        <span className="sr-only">{t('removeThis', { name })}</span>
                      </SubmitButton>
                    </Form>
                  </td>
                ) : null}
              </tr>
            )
          })}
        </DataTable>
      )}
      {mayChange ? <AddParticipant action={`${path}/participants`} state={addForm} /> : null}
    </Section>
  )
}

function AddParticipant({ action, state }: { action: string; state: FormState }) {
  const t = useTranslations('Supports.participants')
  const f = useTranslations('Supports.fields')
  const s = useTranslations('States.participantKind')
  const kinds = PARTICIPANT_KINDS.map((kind) => ({ value: kind, label: s(kind) }))
  return (
    <details open={state.errors.length > 0 || Object.keys(state.typed).length > 0}>
      <summary className="py-2 font-700">{t('add')}</summary>
      <div className="pt-3">
        <Form action={action} state={state} label={t('add')}>
          <SelectField name="kind" label={f('kind')} options={kinds} emptyLabel={t('choose')} state={state} required />
          <TextField name="name" label={f('name')} state={state} autoComplete="off" required />
          <TextField name="affiliation" label={f('affiliation')} state={state} autoComplete="off" required={false} />
          <SubmitButton variant="secondary">{t('addButton')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
