import { useLocale, useTranslations } from 'next-intl'
import type { ThemeGroup } from '@/lib/consultations/choices'
import { themeOptions } from '@/lib/menus/theme-options'
import { REFERENCE_KINDS } from '@/lib/references/find'
import type { PartRead } from '@/lib/references/read'
import { Checkbox } from '../forms/checkbox'
import type { FormState } from '../forms/form-state'
import { GroupedCheckboxes } from '../forms/grouped-checkboxes'
import { RadioGroup } from '../forms/radio-group'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

type Props = { state: FormState; groups: readonly ThemeGroup[]; part?: PartRead }

/** The material, its edition, the part, what it helps with, and the themes under which it is shown. */
export function PartFields({ state, groups, part }: Props) {
  const t = useTranslations('References')
  const locale = useLocale()
  const line = (name: 'title' | 'edition' | 'part' | 'url' | 'maker' | 'permission', hint?: string) => ({
    ...{ name, label: t(`fields.${name}`), hint, state, defaultValue: part?.[name] },
    ...{ autoComplete: 'off' as const, width: 'full' as const },
  })
  return (
    <>
      <RadioGroup
        name="kind"
        legend={t('fields.kind')}
        options={REFERENCE_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        state={state}
        defaultValue={part?.kind ?? 'handbook'}
        required
      />
      <TextField {...line('title')} required />
      <TextField {...line('edition', t('hints.edition'))} required={false} width="medium" />
      <TextField
        name="editionYear"
        label={t('fields.editionYear')}
        hint={t('hints.editionYear')}
        state={state}
        defaultValue={part ? String(part.editionYear) : undefined}
        required
        width="short"
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField {...line('part', t('hints.part'))} required />
      <TextArea
        name="problemPoint"
        label={t('fields.problemPoint')}
        state={state}
        defaultValue={part?.problemPoint}
        required={false}
        rows={3}
      />
      <TextArea
        name="talkingPoint"
        label={t('fields.talkingPoint')}
        state={state}
        defaultValue={part?.talkingPoint}
        required={false}
        rows={3}
      />
      <TextField {...line('url', t('hints.url'))} required={false} />
      <TextField {...line('maker', t('hints.maker'))} required={false} />
      <TextField {...line('permission', t('hints.permission'))} required={false} />
      <Checkbox
        name="isPublic"
        label={t('fields.isPublic')}
        hint={t('hints.isPublic')}
        state={state}
        defaultChecked={part?.isPublic ?? false}
      />
      <GroupedCheckboxes
        name="themeKeys"
        legend={t('fields.themeKeys')}
        hint={t('hints.themeKeys')}
        state={state}
        required
        defaultValue={part?.themeKeys}
        groups={themeOptions(locale, groups)}
      />
    </>
  )
}
