type Asked = { addressee: string }
type Sharing = { sharedWithPrefecture: boolean }

/** Who may learn from the timeline that a question was asked: what goes to colleagues or other offices stays with the desk. */
export function audienceOf({ addressee }: Asked, { sharedWithPrefecture }: Sharing): 'shared' | 'internal' {
  return isAskedInPortal({ addressee }, { sharedWithPrefecture }) ? 'shared' : 'internal'
}

/** Whether the one who is asked reads the question in the portal and is told by mail. */
export function isAskedInPortal({ addressee }: Asked, { sharedWithPrefecture }: Sharing): boolean {
  return addressee === 'municipality' || (addressee === 'prefecture' && sharedWithPrefecture)
}
