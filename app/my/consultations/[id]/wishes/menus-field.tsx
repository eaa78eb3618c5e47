import { useTranslations } from 'next-intl'
import type { FormState } from '@/components/forms/form-state'
import { GroupedCheckboxes } from '@/components/forms/grouped-checkboxes'
import type { ChoosableMenu } from '@/lib/consultations/choices'
import { nameIn } from '@/lib/menus/menu-name'

type Props = { menus: readonly ChoosableMenu[]; chosen: readonly string[]; state: FormState; locale: string }

/** The support menus to wish for, under the flyer's five headings; each says what it is. */
export function MenusField({ menus, chosen, state, locale }: Props) {
  const t = useTranslations('Consultation')
  const pillars = useTranslations('States.pillar')
  const headings = [...new Set(menus.map(({ pillar }) => pillar))]
  return (
    <GroupedCheckboxes
      name="menuIds"
      legend={t('fields.menuIds')}
      hint={t('hints.menuIds')}
      required={false}
      state={state}
      defaultValue={chosen}
      groups={headings.map((heading) => ({
        label: pillars(heading),
        options: menus
          .filter(({ pillar }) => pillar === heading)
          .map((menu) => ({
            value: menu.id,
            label: nameIn(locale, menu),
            hint: locale === 'en' ? menu.descriptionEn : menu.description,
          })),
      }))}
    />
  )
}
