import type { CurrentMenu } from './list-current-menus'

type Name = { name: string; nameEn: string | null }

/** A menu that may be proposed, and what speaks for it. */
export type Proposable = CurrentMenu & {
  matchingThemes: Name[]
  isDesired: boolean
  partners: Name[]
  /** The section of the bureau that owns the menu; null when none does. */
  section: string | null
}

/** Whether anything speaks for this menu beside that it exists. */
export function isFitting(menu: Proposable): boolean {
  return fitness(menu) > 0
}

/** How much speaks for a menu: the municipality's own wish before any number of themes. */
export function fitness(menu: Proposable): number {
  return (menu.isDesired ? 100 : 0) + menu.matchingThemes.length
}
