import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import type { ComparedLine } from './compare'
import { ComparedTable } from './compared-table'

type Props = { action: string; state: FormState; lines: readonly ComparedLine[]; version: number }

const CHOICES = ['update', 'new', 'set_aside'] as const

/** The draft was changed after the form was downloaded: both texts, and what is to be done. */
export function ChooseVersion({ action, state, lines, version }: Props) {
  const t = useTranslations('Workbook.upload.choice')
  return (
    <Section title={t('title')}>
      <NotificationBanner tone="warning" title={t('title')}>
        <p>{t('lead')}</p>
      </NotificationBanner>
      {lines.length > 0 ? <ComparedTable caption={t('title')} lines={lines} withCurrent /> : <p>{t('same')}</p>}
      <Form action={action} state={state}>
        <Hidden name="version" value={version} />
        <RadioGroup
          name="choice"
          legend={t('legend')}
          options={CHOICES.map((value) => ({ value, label: t(value), hint: t(`${value}Hint`) }))}
          state={state}
          required
        />
        <SubmitButton>{t('send')}</SubmitButton>
      </Form>
    </Section>
  )
}
