/** The pillars of support in the order of the bureau's flyer; the bureau's own means are not proposed to a town. */
export const PROPOSED_PILLARS = ['I', 'II', 'III', 'IV', 'V', 'accompaniment'] as const
