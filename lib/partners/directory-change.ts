import { z } from 'zod'

/** What may be changed in the directory, as the database's check has it. */
export const CHANGE_KINDS = ['theme_added', 'theme_removed', 'area_added', 'area_removed'] as const

/** One change of the directory: an office takes on or gives up a theme, or an area (a prefecture or one municipality) by its code. */
export type DirectoryChange = { kind: (typeof CHANGE_KINDS)[number]; key: string; officeId: string }

const Written = z.tuple([z.enum(CHANGE_KINDS), z.string().min(1), z.uuid()])

/** A change as a form carries it. */
export function writeChange({ kind, key, officeId }: DirectoryChange): string {
  return [kind, key, officeId].join(':')
}

/** The change that a form carries, or null when it says none. */
export function readChange(text: string): DirectoryChange | null {
  const read = Written.safeParse(text.split(':')).data
  return read ? { kind: read[0], key: read[1], officeId: read[2] } : null
}
