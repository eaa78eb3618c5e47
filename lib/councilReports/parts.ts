import type { FrozenPart, FrozenTable } from './figures'
import type { CouncilReport } from './read'

/** Which tables stand under which heading of the whole, on the page and in the Word file alike. */
export const TABLES_OF = {
  overview: ['received'],
  needs: ['themes', 'theme_stages'],
  supports: ['menus'],
  effects: ['follow_ups', 'usefulness', 'effects'],
} as const
/** Which tables are told of a priority matter, and of which measures its main numbers are. */
const TABLES_OF_MATTER = ['received', 'themes', 'theme_stages', 'menus', 'follow_ups', 'usefulness']
const MAIN_OF_MATTER = ['received', 'coverage', 'menus', 'follow_ups', 'usefulness']

/** The tables of the whole under one heading. */
export function tablesUnder(part: FrozenPart | undefined, heading: keyof typeof TABLES_OF): FrozenTable[] {
  return part?.tables.filter(({ measure }) => TABLES_OF[heading].some((one) => one === measure)) ?? []
}

/** The measures whose one number is told of a part, and the tables told of a matter. */
export function mainTables(part: FrozenPart): FrozenTable[] {
  return part.matter ? part.tables.filter(({ measure }) => MAIN_OF_MATTER.includes(measure)) : part.tables
}
export function tablesOfMatter(part: FrozenPart): FrozenTable[] {
  return part.tables.filter(({ measure }) => TABLES_OF_MATTER.includes(measure))
}

/** The stories that stand under a matter; those of no matter of this report, for null. */
export function storiesUnder({ stories, figures }: CouncilReport, matterId: string | null): CouncilReport['stories'] {
  const known = figures.parts.flatMap(({ matter }) => matter?.id ?? [])
  return stories.filter((story) =>
    matterId === null ? !story.matterId || !known.includes(story.matterId) : story.matterId === matterId,
  )
}
