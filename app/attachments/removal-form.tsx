import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { mintKey } from '@/lib/forms/key'

type Props = { action: string; userId: string; fileName: string }

/** The button that takes one file off a draft. */
export function RemovalForm({ action, userId, fileName }: Props) {
  const t = useTranslations('Attachments')
  return (
    <Form action={action} state={{ key: mintKey(userId, action), typed: {}, errors: [] }} inline>
      <SubmitButton variant="text">
        {t.rich('remove', { fileName, hidden: (which) => <span className="sr-only">{which}</span> })}
      </SubmitButton>
    </Form>
  )
}
