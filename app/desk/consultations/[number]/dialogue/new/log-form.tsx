import { useTranslations } from 'next-intl'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { deskPage } from '../../address'
import { KeptText } from '../../parts/kept-text'
import { LogFields } from './log-fields'

type Props = { number: string; form: FormState; now: string; offered: boolean }

const TEXTS = ['occurredAt', 'people', 'body', 'todo', 'todoDueOn'] as const

/** The form of a call, mail, visit or meeting; where it is not offered any more, what was typed into it. */
export function LogForm({ number, form, now, offered }: Props) {
  const t = useTranslations('Dialogue')
  const back = <a href={deskPage(number)}>{t('back')}</a>
  if (!offered)
    return (
      <>
        <KeptText form={form} texts={TEXTS.map((name) => ({ name, label: t(`log.fields.${name}`) }))} />
        <p>{back}</p>
      </>
    )
  return (
    <Form action={deskPage(number, '/dialogue')} state={form}>
      <LogFields form={form} now={now} />
      <ButtonRow>
        <SubmitButton>{t('log.save')}</SubmitButton>
        {back}
      </ButtonRow>
    </Form>
  )
}
