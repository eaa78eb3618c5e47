/** What a link is for; each has its own page below /l/[token]. */
export const LINK_PURPOSES = [
  'invitation',
  'sign_off',
  'new_password',
  'network_mailbox',
  'network_reply',
  'network_renewal',
  'date_poll',
  'offer',
  'advisor_confirmation',
  'duty',
  'follow_up',
  'party_follow_up',
  'event_application',
] as const
export type LinkPurpose = (typeof LINK_PURPOSES)[number]

export type LinkState = 'open' | 'used' | 'withdrawn' | 'expired'

/** How often the word of a link may be mistaken before the link is closed. */
export const TRIES = 5

/** Whether a link still works at this time; if not, why. */
export function stateOfLink(
  link: { usedAt: Date | null; withdrawnAt: Date | null; expiresAt: Date },
  now: Date,
): LinkState {
  if (link.usedAt) return 'used'
  if (link.withdrawnAt) return 'withdrawn'
  return link.expiresAt <= now ? 'expired' : 'open'
}
