import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'

type Props = { action: string; shared: boolean; state: FormState | null }

/** Whether the prefecture sees the consultation, and the switch for it where one may decide (共有範囲). */
export function Sharing({ action, shared, state }: Props) {
  const t = useTranslations('Consultation.shared')
  return (
    <div className="space-y-2">
      <h2 className="text-std-18B-160">{t('title')}</h2>
      <p>{t(shared ? 'yes' : 'no')}</p>
      {state ? (
        <div className="print:hidden">
          <Form action={action} state={state} inline>
            <Hidden name="shared" value={shared ? 'no' : 'yes'} />
            <SubmitButton variant="secondary">{t(shared ? 'stop' : 'begin')}</SubmitButton>
          </Form>
        </div>
      ) : null}
    </div>
  )
}
