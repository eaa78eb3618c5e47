import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import type { FormState } from '@/components/forms/form-state'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import type { Draft } from '@/lib/consultations/read-draft'

type Props = { draft: Draft; state: FormState; maySayShared: boolean; sections: readonly string[] }

/** Whom the desk may ask, and who may see the consultation. The section is chosen by name where the office has told its sections. */
export function ContactFields({ draft, state, maySayShared, sections }: Props) {
  const t = useTranslations('Consultation')
  return (
    <>
      {sections.length > 0 ? (
        <SelectField
          name="sectionName"
          label={t('fields.sectionName')}
          hint={t('hints.sectionChosen')}
          state={state}
          defaultValue={draft.sectionName}
          required={false}
          emptyLabel={t('noSection')}
          options={namesWith(draft.sectionName, sections)}
        />
      ) : (
        <TextField
          name="sectionName"
          label={t('fields.sectionName')}
          hint={t('hints.sectionName')}
          state={state}
          defaultValue={draft.sectionName}
          required={false}
          autoComplete="off"
        />
      )}
      <TextField
        name="contactName"
        label={t('fields.contactName')}
        hint={t('hints.contactName')}
        state={state}
        defaultValue={draft.contactName}
        required
        autoComplete="off"
      />
      <TextField
        name="contactPhone"
        label={t('fields.contactPhone')}
        hint={t('hints.contactPhone')}
        type="tel"
        state={state}
        defaultValue={draft.contactPhone}
        required={false}
        width="medium"
        autoComplete="off"
      />
      <TextField
        name="contactMailbox"
        label={t('fields.contactMailbox')}
        hint={t('hints.contactMailbox')}
        type="email"
        state={state}
        defaultValue={draft.contactMailbox}
        required={false}
        autoComplete="off"
      />
      {maySayShared ? (
        <Checkbox
          name="sharedWithPrefecture"
          value="on"
          label={t('fields.sharedWithPrefecture')}
          hint={t('hints.sharedWithPrefecture')}
          state={state}
          defaultChecked={draft.sharedWithPrefecture}
        />
      ) : (
        <p>{t('alwaysShared')}</p>
      )}
    </>
  )
}

/** The names to choose from; one that was written before stays among them. */
function namesWith(written: string, sections: readonly string[]) {
  const names = written === '' || sections.includes(written) ? sections : [written, ...sections]
  return names.map((name) => ({ value: name, label: name }))
}
