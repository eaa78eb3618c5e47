/** The life of a handover 引き継ぎ, as the database's check has it. */
export const HANDOVER_STATES = ['preparing', 'arranged', 'completed', 'cancelled'] as const
export type HandoverState = (typeof HANDOVER_STATES)[number]

/** Handovers that somebody still has to do something for. */
export const ACTIVE_STATES = ['preparing', 'arranged'] as const satisfies readonly HandoverState[]

/** What an item is: an open consultation, one being written down, or a completed one with effects still to be asked for. */
export const ITEM_KINDS = ['open', 'draft', 'follow_up'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]
