/** The life of a consultation 相談, as the database's check has it. */
export const CONSULTATION_STATES = [
  'draft',
  'received',
  'in_consultation',
  'supporting',
  'completed',
  'withdrawn',
] as const
export type ConsultationState = (typeof CONSULTATION_STATES)[number]

/** States in which the desk still has something to do. */
export const OPEN_STATES = ['received', 'in_consultation', 'supporting'] as const satisfies readonly ConsultationState[]

/** How far the municipality is with what it asks about. */
export const STAGES = ['considering', 'preparing', 'trial', 'running_review'] as const

/** What is brought to the desk: an ordinary consultation, or an inquiry on the procedure of a grant 疑義照会. */
export const CONSULTATION_KINDS = ['consultation', 'grant_inquiry'] as const

/** How a consultation reached the desk. */
export const CHANNELS = ['portal', 'telephone', 'mail', 'visit', 'online', 'register'] as const

/** Priorities the desk gives. */
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const

/** Whether the consultation is in the desk's hands. */
export function isOpen(state: string): boolean {
  return OPEN_STATES.some((open) => open === state)
}
