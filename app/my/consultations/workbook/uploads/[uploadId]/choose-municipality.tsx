import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import { nameIn } from '@/lib/menus/menu-name'
import type { ComparedLine } from './compare'
import { ComparedTable } from './compared-table'

type Town = { id: string; name: string; nameEn: string | null }
type Props = {
  action: string
  state: FormState
  lines: readonly ComparedLine[]
  towns: readonly Town[]
  own: string
}

/** The municipality a prefecture wrote could not be found: whose consultation is it? */
export function ChooseMunicipality({ action, state, lines, towns, own }: Props) {
  const t = useTranslations('Workbook.upload.municipality')
  const locale = useLocale()
  const options = [
    ...towns.map((town) => ({ value: town.id, label: nameIn(locale, town) })),
    { value: own, label: t('own') },
  ]
  return (
    <>
      <Section title={t('title')} lead={t('lead')}>
        <Form action={action} state={state}>
          <Hidden name="choice" value="new" />
          <SelectField
            name="askingOrganisationId"
            label={t('field')}
            options={options}
            emptyLabel=""
            state={state}
            required
          />
          <SubmitButton>{t('send')}</SubmitButton>
        </Form>
      </Section>
      <Section title={t('title2')}>
        <ComparedTable caption={t('title2')} lines={lines} withCurrent={false} />
      </Section>
    </>
  )
}
