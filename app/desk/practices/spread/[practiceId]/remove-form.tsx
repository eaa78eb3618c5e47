import { buttonStyle } from '@/components/forms/button-style'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'

type Props = { action: string; state: FormState | undefined; label: string; of: string }

/** Takes one line away that was noted by mistake. */
export function RemoveForm({ action, state, label, of }: Props) {
  if (!state) return null
  return (
    <Form action={action} state={state} inline>
      <button type="submit" className={buttonStyle('text')} aria-label={of}>
        {label}
      </button>
    </Form>
  )
}
