import { useTranslations } from 'next-intl'
import type { ToEnter } from '@/lib/dispatches/visits-to-enter'
import { Checkbox } from '../forms/checkbox'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { Hidden } from '../forms/hidden'
import { NumberField } from '../forms/number-field'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'

type Props = { action: string; form: FormState; session?: ToEnter }

/** 実施の記録: when, how long, what was paid, and whether it was the last; of a recorded session its day stands, and the rest is proposed. */
export function VisitForm({ action, form, session }: Props) {
  const t = useTranslations('Dispatches.visit')
  const o = useTranslations('Dispatches.offer')
  const f = useTranslations('Dispatches.fields')
  return (
    <Form action={action} state={form}>
      {session ? (
        <>
          <Hidden name="session" value={session.id} />
          <Hidden name="heldOn" value={session.heldOn} />
        </>
      ) : (
        <DateField name="heldOn" label={f('heldOn')} state={form} required />
      )}
      <NumberField
        name="days"
        label={f('days')}
        hint={o('halvesHint')}
        unit={o('days')}
        state={form}
        defaultValue={session?.texts.days}
        required={false}
        decimal
      />
      <NumberField
        name="hours"
        label={f('hours')}
        hint={o('halvesHint')}
        unit={o('hours')}
        state={form}
        defaultValue={session?.texts.hours}
        required={false}
        decimal
      />
      {(['feeYen', 'travelYen'] as const).map((name) => (
        <NumberField
          key={name}
          name={name}
          label={f(name)}
          unit={o('yen')}
          state={form}
          defaultValue={session?.texts[name]}
          required={false}
        />
      ))}
      <DateField name="paidOn" label={f('paidOn')} hint={t('paidHint')} state={form} required={false} />
      <TextArea name="note" label={f('note')} state={form} rows={3} required={false} />
      <Checkbox name="isLast" value="on" label={t('isLast')} state={form} />
      <SubmitButton>{t(session ? 'confirm' : 'save')}</SubmitButton>
    </Form>
  )
}
