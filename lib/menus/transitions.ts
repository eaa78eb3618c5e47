import { InvalidTransition } from '@/lib/errors'

/** 案・試行・実施・終了, and a draft that was given up. */
export const MENU_STATES = ['draft', 'trial', 'open', 'closed', 'dropped'] as const
export type MenuState = (typeof MENU_STATES)[number]

type Transition = { from: readonly MenuState[]; to: MenuState }

/** The law of a menu version's life; the database refuses everything else. */
export const MENU_TRANSITIONS = {
  changeDraft: { from: ['draft'], to: 'draft' },
  dropDraft: { from: ['draft'], to: 'dropped' },
  startTrial: { from: ['draft'], to: 'trial' },
  openMenu: { from: ['draft', 'trial'], to: 'open' },
  closeMenu: { from: ['trial', 'open'], to: 'closed' },
} as const satisfies Record<string, Transition>
export type MenuDeed = keyof typeof MENU_TRANSITIONS

/** Whether this can be done with a version that stands so. */
export function mayBecome(state: string, deed: MenuDeed): boolean {
  return MENU_TRANSITIONS[deed].from.some((from) => from === state)
}

/** The state a deed leads to, or InvalidTransition when it cannot be done now. */
export function nextMenuState(state: string, deed: MenuDeed): MenuState {
  if (!mayBecome(state, deed)) throw new InvalidTransition(deed, state)
  return MENU_TRANSITIONS[deed].to
}
