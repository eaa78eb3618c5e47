import { useLocale, useTranslations } from 'next-intl'
import type { RecipientsInput } from '@/lib/events/input'
import { nameIn } from '@/lib/menus/menu-name'
import type { Prefecture } from '@/lib/organisations/list-prefectures'
import { Checkbox } from '../forms/checkbox'
import { CheckboxGroup } from '../forms/checkbox-group'
import { Hidden } from '../forms/hidden'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

type Props = { action: string; prefectures: readonly Prefecture[]; choice: RecipientsInput | null }

/** Whom to tell: chosen here, counted on the same page before anything is sent. */
export function RecipientFields({ action, prefectures, choice }: Props) {
  const t = useTranslations('EventsDesk')
  const locale = useLocale()
  return (
    <form method="get" action={action} className="space-y-7" aria-label={t('whom')}>
      <Hidden name="check" value="1" />
      <CheckboxGroup
        {...{ name: 'prefectures', legend: t('fields.prefectures'), hint: t('prefecturesHint'), columns: true }}
        defaultValue={choice?.prefectures}
        options={prefectures.flatMap(({ code, ...named }) =>
          code ? [{ value: code, label: nameIn(locale, named) }] : [],
        )}
      />
      <Checkbox name="withPrefectures" label={t('fields.withPrefectures')} defaultChecked={choice?.withPrefectures} />
      <TextArea
        {...{ name: 'codes', label: t('fields.codes'), hint: t('codesHint'), rows: 3 }}
        defaultValue={choice?.codes}
      />
      <TextField
        {...{ name: 'sectionWord', label: t('fields.sectionWord'), hint: t('sectionWordHint'), width: 'medium' }}
        defaultValue={choice?.sectionWord}
      />
      <SubmitButton variant="secondary">{t('count')}</SubmitButton>
    </form>
  )
}
