import { useLocale, useTranslations } from 'next-intl'
import { conditionsIn, nameIn } from '@/lib/menus/menu-name'
import { PROPOSED_PILLARS } from '@/lib/menus/pillars'
import { isFitting, type Proposable } from '@/lib/menus/proposable'
import { CheckboxGroup } from '../forms/checkbox-group'
import type { FormState } from '../forms/form-state'
import { GroupedCheckboxes } from '../forms/grouped-checkboxes'

/** The menus to choose from: first those that fit, each with what speaks for it, then the others by pillar. */
export function MenuChoices({ menus, state }: { menus: readonly Proposable[]; state: FormState }) {
  const t = useTranslations('Supports.propose')
  const s = useTranslations('States.pillar')
  const explain = useExplanation()
  const fitting = menus.filter(isFitting)
  const others = menus.filter((menu) => !isFitting(menu))
  const groups = PROPOSED_PILLARS.map((pillar) => ({
    label: s(pillar),
    options: others.filter((menu) => menu.pillar === pillar).map(explain),
  })).filter(({ options }) => options.length > 0)
  return (
    <>
      {fitting.length > 0 ? (
        <CheckboxGroup
          name="menuIds"
          id={groups.length > 0 ? 'fitting' : undefined}
          legend={t('fitting')}
          required
          options={fitting.map(explain)}
          state={groups.length > 0 ? { ...state, errors: [] } : state}
        />
      ) : null}
      {groups.length > 0 ? (
        <GroupedCheckboxes
          name="menuIds"
          legend={t(fitting.length > 0 ? 'others' : 'othersOnly')}
          groups={groups}
          required={fitting.length > 0 ? undefined : true}
          state={state}
        />
      ) : null}
    </>
  )
}

/** A menu as a choice, with the reasons that speak for it or, without any, what it is; and the section that owns it. */
function useExplanation() {
  const t = useTranslations('Supports.propose.why')
  const m = useTranslations('Menus')
  const locale = useLocale()
  const names = (all: readonly { name: string; nameEn: string | null }[]) =>
    all.map((named) => nameIn(locale, named)).join(locale === 'en' ? ', ' : '」「')
  return (menu: Proposable) => {
    const { matchingThemes, partners } = menu
    const reasons = [
      menu.isDesired ? t('desired') : '',
      matchingThemes.length > 0 ? t('themes', { themes: names(matchingThemes) }) : '',
      partners.length > 0 ? t('partners', { partners: names(partners).replaceAll('」「', '、') }) : '',
    ].filter(Boolean)
    const about = locale === 'en' ? menu.descriptionEn : menu.description
    const conditions = conditionsIn(locale, menu)
    const hint = [
      ...(reasons.length > 0 ? reasons : [about]),
      conditions ? m('conditionsAre', { text: conditions }) : '',
      menu.section ? t('section', { name: menu.section }) : '',
    ]
    const places = menu.placesLeft === null ? '' : `（${m('places', { count: menu.placesLeft })}）`
    return { value: menu.id, label: `${nameIn(locale, menu)}${places}`, hint: hint.filter(Boolean).join(' ') }
  }
}
