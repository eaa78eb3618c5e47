import { type Named, nameIn } from './menu-name'

type Theme = Named & { key: string; retiredOn?: Date | null }
export type Themes = readonly (Named & { themes: readonly Theme[] })[]

/** Themes to choose from under their groups, in the reader's language. One that was retired is offered only where it is `chosen` already. */
export function themeOptions(locale: string, groups: Themes, chosen: readonly string[] = []) {
  return groups.map((group) => ({
    label: nameIn(locale, group),
    options: group.themes
      .filter(({ key, retiredOn }) => !retiredOn || chosen.includes(key))
      .map((theme) => ({ value: theme.key, label: nameIn(locale, theme) })),
  }))
}
