/** Kinds of menus under which advisors are sent. */
const DISPATCH_KINDS = ['advisor', 'accompaniment']

/** Whether an advisor may be sent under a menu of this kind. */
export function isDispatchMenu(kind: string): boolean {
  return DISPATCH_KINDS.includes(kind)
}

/** The same, as a condition. */
export const OF_DISPATCH = { kind: { in: DISPATCH_KINDS } }
