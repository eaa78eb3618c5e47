import { z } from 'zod'
import { FOLLOW_UP_VIEWS } from './list'

/** What the address of the desk's list says: which view, whose, and where it goes on. What it cannot mean is passed over. */
export const FollowUpSearch = z.object({
  view: z.enum(FOLLOW_UP_VIEWS).catch('asked'),
  who: z.enum(['mine', 'all']).catch('mine'),
  after: z.string().optional().catch(undefined),
})
