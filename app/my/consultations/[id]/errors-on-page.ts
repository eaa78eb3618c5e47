import { errorsAt } from '@/components/consultations/forms-on-page'
import type { FieldError } from '@/components/forms/form-state'
import type { openForms } from './open-forms'

/** What has to be put right in any of the forms on a consultation's page. */
export function errorsOnPage(forms: Awaited<ReturnType<typeof openForms>>): FieldError[] {
  return [
    ...forms.questions.flatMap(({ question, form }) => errorsAt(form.errors, question.id)),
    ...forms.proposals.flatMap(({ support, agreement, decline }) =>
      errorsAt([...agreement.errors, ...decline.errors], support.id),
    ),
    ...forms.consents.flatMap(({ round, agreement, refusal }) =>
      errorsAt([...agreement.errors, ...refusal.errors], round.id),
    ),
    ...forms.message.errors,
    ...forms.sharing.errors,
  ]
}
