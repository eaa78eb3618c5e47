import { useLocale, useTranslations } from 'next-intl'
import type { FormState } from '@/components/forms/form-state'
import { GroupedCheckboxes } from '@/components/forms/grouped-checkboxes'
import { SelectField } from '@/components/forms/select-field'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import type { ProposalInput } from '@/lib/menuProposals/input'
import type { readOffered } from '@/lib/menuProposals/read-new'
import { nameIn } from '@/lib/menus/menu-name'
import { PROPOSED_PILLARS } from '@/lib/menus/pillars'
import { themeOptions } from '@/lib/menus/theme-options'

type Said = { [field in keyof ProposalInput]?: ProposalInput[field] | string }
type Props = { form: FormState; offered: Awaited<ReturnType<typeof readOffered>>; said?: Said }

/** Which need is not met, and the new or changed menu that is to meet it. */
export function ProposalFields({ form, offered: { menus, groups }, said = {} }: Props) {
  const t = useTranslations('MenuProposals')
  const f = useTranslations('MenuProposals.fields')
  const pillars = useTranslations('States.pillar')
  const locale = useLocale()
  const own = (name: keyof ProposalInput) => ({ name, label: f(name), state: form })
  const themeKeys = said.themeKeys ?? []
  return (
    <>
      <TextField {...own('title')} required width="full" autoComplete="off" defaultValue={said.title} />
      <TextArea {...own('need')} hint={t('hints.need')} required rows={5} defaultValue={said.need} />
      <SelectField
        {...own('changesMenuId')}
        hint={t('hints.changesMenuId')}
        required={false}
        emptyLabel={t('newMenu')}
        options={menus.map((menu) => ({ value: menu.id, label: nameIn(locale, menu) }))}
        defaultValue={said.changesMenuId ?? undefined}
      />
      <TextField {...own('name')} required width="full" autoComplete="off" defaultValue={said.name} />
      <TextArea
        {...own('description')}
        hint={t('hints.description')}
        required
        rows={4}
        defaultValue={said.description}
      />
      <SelectField
        {...own('pillar')}
        required
        emptyLabel={t('choose')}
        options={PROPOSED_PILLARS.map((pillar) => ({ value: pillar, label: pillars(pillar) }))}
        defaultValue={said.pillar}
      />
      <GroupedCheckboxes
        name="themeKeys"
        legend={f('themeKeys')}
        state={form}
        required={false}
        groups={themeOptions(locale, groups, [...themeKeys])}
        defaultValue={[...themeKeys]}
      />
      <TextField {...own('doneBy')} hint={t('hints.doneBy')} required={false} width="full" defaultValue={said.doneBy} />
      <TextArea
        {...own('conditions')}
        hint={t('hints.conditions')}
        required={false}
        rows={3}
        defaultValue={said.conditions}
      />
    </>
  )
}
