import type { Role } from './roles'

/** Somebody who is signed in, in one of his or her posts. */
export type Actor = {
  kind: 'member'
  userId: string
  name: string
  locale: 'ja' | 'en'
  membershipId: string
  role: Role
  organisationId: string
  organisationName: string
  organisationNameEn: string | null
  bureauId: string | null
  prefectureCode: string | null
  sectionId: string | null
  sectionLabel: string | null
  isAccountManager: boolean
  /** How many posts the person may switch between. */
  posts: number
  /** When the session was opened. */
  openedAt: Date
  /** Whether the person sits at a terminal that several people use 共用端末. */
  isAtSharedTerminal: boolean
  /** ISO time at which the office is imagined to be; only the demo and tests set it. */
  clock?: string
}

/** Whoever reads the public pages. */
export type Public = { kind: 'public' }

/** Somebody without an account who holds a link that an office issued; may see and do what that link is for. */
export type Bearer = { kind: 'link'; linkId: string; clock?: string }

/** Under whose name a form's typed text is kept. */
export function writerOf(who: Actor | Bearer): string {
  return who.kind === 'link' ? who.linkId : who.userId
}

/** Which side of a consultation somebody writes from. */
export type Side = 'municipality' | 'prefecture' | 'desk' | 'other'

/** The side a role writes from, as the timeline shows it. */
export function sideOf(actor: Actor): Side {
  if (actor.role === 'municipal_staff') return 'municipality'
  if (actor.role === 'prefecture_staff') return 'prefecture'
  if (actor.role === 'officer' || actor.role === 'manager') return 'desk'
  return 'other'
}

/** Whether the person works at a bureau's desk. */
export function isDesk(actor: Actor): actor is Actor & { bureauId: string } {
  return (actor.role === 'officer' || actor.role === 'manager') && actor.bureauId !== null
}
