import type { Role } from '@/lib/actor/roles'

/** The two kinds of office that keep their own people, and where: the same pages for both. */
export const OFFICES = {
  municipality: { role: 'municipal_staff', area: '/my/colleagues', home: '/my' },
  prefecture: { role: 'prefecture_staff', area: '/prefecture/colleagues', home: '/prefecture' },
} as const satisfies Record<string, { role: Role; area: string; home: string }>

export type Office = keyof typeof OFFICES

/** What the address of such a page carries. */
export type Search = Promise<Record<string, string | string[] | undefined>>
