import { useTranslations } from 'next-intl'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import type { Matter } from '@/lib/consultations/read-matter'
import { QUESTIONS_AT_ONCE } from '@/lib/questions/input'
import { deskPage } from '../../address'
import { KeptText } from '../../parts/kept-text'
import { QuestionRow } from './question-row'

type Props = { matter: Matter; form: FormState; dueOn: string; offered: boolean }

const ROWS = Array.from({ length: QUESTIONS_AT_ONCE }, (_, index) => index + 1)

/** Several requests to confirm something; where nothing can be asked any more, what was typed. */
export function AskForm({ matter, form, dueOn, offered }: Props) {
  const t = useTranslations('Questions')
  const back = <a href={deskPage(matter.number)}>{t('back')}</a>
  if (!offered) {
    const names = ROWS.flatMap((row) => [`addresseeName${row}`, `body${row}`, `reason${row}`])
    return (
      <>
        <KeptText form={form} texts={names.map((name) => ({ name, label: t(`fields.${name}`) }))} />
        <p>{back}</p>
      </>
    )
  }
  return (
    <>
      <p className="max-w-prose">{t('ask.lead')}</p>
      <Form action={deskPage(matter.number, '/questions')} state={form}>
        {ROWS.map((row) => (
          <QuestionRow
            key={row}
            row={row}
            form={form}
            dueOn={dueOn}
            sharedWithPrefecture={matter.sharedWithPrefecture}
          />
        ))}
        <ButtonRow>
          <SubmitButton>{t('ask.send')}</SubmitButton>
          {back}
        </ButtonRow>
      </Form>
    </>
  )
}
