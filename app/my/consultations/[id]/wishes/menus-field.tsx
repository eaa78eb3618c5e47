import { useTranslations } from 'next-intl'
import type { FormState } from '@/components/forms/form-state'
import { GroupedCheckboxes } from '@/components/forms/grouped-checkboxes'
import type { ChoosableMenu } from '@/lib/consultations/choices'
import { conditionsIn, nameIn } from '@/lib/menus/menu-name'

type Props = { menus: readonly ChoosableMenu[]; chosen: readonly string[]; state: FormState; locale: string }

/** The support menus to wish for, under the flyer's five headings; each says what it is. */
export function MenusField({ menus, chosen, state, locale }: Props) {
  const t = useTranslations('Consultation')
  const m = useTranslations('Menus')
  const pillars = useTranslations('States.pillar')
  const about = (menu: ChoosableMenu) => (locale === 'en' ? menu.descriptionEn : menu.description)
  const conditionsOf = (menu: ChoosableMenu) => conditionsIn(locale, menu)
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
            label: menu.isOnTrial ? `${nameIn(locale, menu)}（${m('onTrial')}）` : nameIn(locale, menu),
            hint: [about(menu), conditionsOf(menu) && m('conditionsAre', { text: conditionsOf(menu) })]
              .filter(Boolean)
              .join(' '),
          })),
      }))}
    />
  )
}
