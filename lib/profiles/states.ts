/** Places and people of an area: centres, and life support coordinators of the first and second layer. */
export const RESOURCE_KINDS = ['centre', 'sub_centre', 'branch', 'coordinator_1', 'coordinator_2'] as const
/** Whether a centre is run by the municipality itself. */
export const OPERATIONS = ['direct', 'commissioned', 'unknown'] as const

/** Whether a municipality meets the condition of 個別協議 in a year. */
export const COST_STANDINGS = ['not_judged', 'meets', 'does_not_meet'] as const

/** How far a municipality is with one of the 16 items. */
export const PLAN_STANDINGS = ['working', 'planned', 'not_yet'] as const

/** ① to ⑯. */
export const PLAN_ITEMS = Array.from({ length: 16 }, (_, index) => index + 1)
