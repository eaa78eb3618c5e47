/** Why a party declines, as the database's check has it; each has its words in the catalogue (States.declineKind). */
export const DECLINE_KINDS = ['not_ours', 'no_capacity', 'dates', 'interest', 'other'] as const
