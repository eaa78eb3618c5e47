import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import type { ListedMatter } from '@/lib/priorities/read'
import { seenMatters } from '@/lib/priorities/seen'
import { ButtonRow } from '../forms/button-row'
import { CheckboxGroup } from '../forms/checkbox-group'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { Hidden } from '../forms/hidden'
import { SubmitButton } from '../forms/submit-button'
import { typedText } from '../forms/typed'
import { EmptyState } from '../layout/empty-state'

type Props = {
  action: string
  form: FormState
  offered: readonly ListedMatter[]
  chosen: readonly { id: string }[]
  backHref: string
}

/** The priority matters of the bureau to tick; `seen` are those that stood there when one looked. */
export function PriorityChoice({ action, form, offered, chosen, backHref }: Props) {
  const t = useTranslations('CouncilCalls')
  const d = useTranslations('Desk')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (offered.length === 0) return <EmptyState title={t('matter.none')} />
  return (
    <Form action={action} state={form}>
      <Hidden name="seen" value={typedText(form, 'seen', seenMatters(chosen)) ?? ''} />
      <CheckboxGroup
        name="matterIds"
        legend={t('fields.matterIds')}
        hint={t('matter.hint')}
        options={offered.map(({ id, title, fiscalYear }) => ({
          value: id,
          label: t('matter.option', { title, year: fiscalYearLabel(fiscalYear, locale) }),
        }))}
        state={form}
        defaultValue={chosen.map(({ id }) => id)}
      />
      <ButtonRow>
        <SubmitButton>{t('matter.save')}</SubmitButton>
        <a href={backHref}>{d('back')}</a>
      </ButtonRow>
    </Form>
  )
}
