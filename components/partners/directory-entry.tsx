import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import { CHANGE_KINDS, writeChange } from '@/lib/partners/directory-change'
import type { PartnerChoices } from '@/lib/partners/list-offices'
import type { Office } from '@/lib/partners/read-office'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { DescriptionList } from '../layout/description-list'

type Props = { office: Office; choices: PartnerChoices; action: string; form: FormState }

/** Which themes and places an office is in charge of, and the one choice by which that is changed. */
export function DirectoryEntry({ office, choices, action, form }: Props) {
  const t = useTranslations('Partners.entry')
  const f = useTranslations('Partners.fields')
  const locale = useLocale()
  const themes = office.partnerThemes.map(({ theme }) => theme)
  const areas = office.territories.map(({ area }) => area)
  const groups = useGroups(office, choices)
  return (
    <>
      <DescriptionList
        rows={[
          { term: t('themes'), value: themes.map((theme) => nameIn(locale, theme)).join('、') || t('noThemes') },
          { term: t('areas'), value: areas.map((area) => nameIn(locale, area)).join('、') || t('noAreas') },
        ]}
      />
      <details open={form.errors.length > 0} className="print:hidden">
        <summary className="py-2">{t('change')}</summary>
        <Form action={action} state={form} label={t('change')}>
          <SelectField
            name="change"
            label={f('change')}
            options={groups}
            emptyLabel=""
            state={form}
            width="full"
            required
          />
          <TextField name="changeNote" label={f('changeNote')} state={form} width="full" required={false} />
          <SubmitButton variant="secondary">{t('save')}</SubmitButton>
        </Form>
      </details>
    </>
  )
}

function useGroups(office: Office, { themes, prefectures }: PartnerChoices) {
  const t = useTranslations('Partners.entry')
  const locale = useLocale()
  const hasTheme = new Set(office.partnerThemes.map(({ theme }) => theme.key))
  const areas = office.territories.map(({ area }) => area)
  const places = [...new Map([...prefectures, ...areas].map((area) => [area.code, area])).values()]
  const hasArea = new Set(areas.map(({ code }) => code))
  const choices = {
    theme_added: themes.filter(({ key }) => !hasTheme.has(key)),
    theme_removed: themes.filter(({ key }) => hasTheme.has(key)),
    area_added: places.flatMap((area) => (area.code && !hasArea.has(area.code) ? [{ ...area, key: area.code }] : [])),
    area_removed: places.flatMap((area) => (area.code && hasArea.has(area.code) ? [{ ...area, key: area.code }] : [])),
  }
  return CHANGE_KINDS.map((kind) => ({
    label: t(kind),
    options: choices[kind].map((about) => ({
      value: writeChange({ kind, key: about.key, officeId: office.id }),
      label: t(`${kind}_one`, { name: nameIn(locale, about) }),
    })),
  })).filter(({ options }) => options.length > 0)
}
