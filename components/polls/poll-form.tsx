import { useTranslations } from 'next-intl'
import type { Member } from '@/lib/datePolls/members'
import { EXTRA_ROWS, LINK_ROWS, RESPONDENT_KINDS } from '@/lib/datePolls/states'
import { SESSION_MODES } from '@/lib/supportSessions/rows'
import { CheckboxGroup } from '../forms/checkbox-group'
import { DateField } from '../forms/date-field'
import { Fieldset } from '../forms/fieldset'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { SelectField } from '../forms/select-field'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'
import { Section } from '../layout/section'

type Of = { state: FormState }

/** What the meeting is, as those who are asked read it. */
export function PollHead({ state, texts }: Of & { texts: Partial<Record<string, string>> }) {
  const t = useTranslations('Polls')
  const s = useTranslations('States.sessionMode')
  const modes = SESSION_MODES.map((mode) => ({ value: mode, label: s(mode) }))
  const field = (name: string) => ({ name, label: t(`fields.${name}`), state, defaultValue: texts[name] })
  return (
    <Section title={t('form.head')} lead={t('form.headLead')}>
      <div className="space-y-7">
        <TextField {...field('label')} autoComplete="off" required />
        <RadioGroup
          name="mode"
          legend={t('fields.mode')}
          options={modes}
          state={state}
          defaultValue={texts.mode}
          required={false}
        />
        <TextField {...field('place')} autoComplete="off" required={false} />
        <TextArea {...field('message')} hint={t('messageHint')} rows={3} required={false} />
      </div>
    </Section>
  )
}

/** Candidate times beside the grid: other hours, weekends, far days. */
export function ExtraSlots({ state }: Of) {
  const t = useTranslations('Polls')
  return (
    <Fieldset id="extra" legend={t('form.extra')} hint={t('form.extraHint')} required={false}>
      {EXTRA_ROWS.map((row) => (
        <div key={row} className="flex flex-wrap gap-x-4 gap-y-2 py-2">
          <DateField name={`day_${row}`} label={t('form.day', { row })} hint="" state={state} />
          <TextField
            name={`from_${row}`}
            label={t('form.from', { row })}
            state={state}
            width="short"
            autoComplete="off"
          />
          <TextField
            name={`until_${row}`}
            label={t('form.until', { row })}
            state={state}
            width="short"
            autoComplete="off"
          />
        </div>
      ))}
    </Fieldset>
  )
}

/** Who is asked: members in the portal, others by a link of their own. */
export function PollPeople({ state, members }: Of & { members: readonly Member[] }) {
  const t = useTranslations('Polls')
  const kinds = RESPONDENT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))
  return (
    <Section title={t('form.people')}>
      <div className="space-y-7">
        <CheckboxGroup
          name="members"
          legend={t('fields.members')}
          hint={t('membersHint')}
          options={members.map(({ value, name, kind }) => ({ value, label: `${name}（${t(`kinds.${kind}`)}）` }))}
          defaultValue={members.filter(({ kind }) => kind !== 'bureau').map(({ value }) => value)}
          state={state}
          required={false}
        />
        <Fieldset id="people" legend={t('form.byLink')} hint={t('form.byLinkHint')} required={false}>
          {LINK_ROWS.map((row) => (
            <div key={row} className="flex flex-wrap gap-x-4 gap-y-2 py-2">
              <SelectField
                name={`kind_${row}`}
                label={t('form.kind', { row })}
                options={kinds}
                emptyLabel=""
                state={state}
                width="medium"
              />
              <TextField
                name={`name_${row}`}
                label={t('form.name', { row })}
                state={state}
                width="medium"
                autoComplete="off"
              />
              <TextField
                name={`mailbox_${row}`}
                label={t('form.mailbox', { row })}
                state={state}
                width="medium"
                type="email"
                autoComplete="off"
              />
            </div>
          ))}
        </Fieldset>
        <DateField name="closesOn" label={t('fields.closesOn')} state={state} required />
      </div>
    </Section>
  )
}
