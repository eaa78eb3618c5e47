import { z } from 'zod'
import { orNothing } from '@/lib/forms/fields'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'

/** The views from which a case is looked back on: 円滑か, 過剰な負担がないか, 適切に配分されているか. */
export const REVIEW_VIEWS = ['smooth', 'burden', 'allocation'] as const

/** How it stands from one view. The database's check is the same list. */
export const GRADES = ['good', 'partly', 'poor'] as const

const grade = () => z.enum(GRADES, 'choose')
const words = () => freeText().max(2000, 'tooLong').default('')

/** A look back on a case, and the action decided: what, by whom, by when. */
export const ReviewInput = z.object({
  smooth: grade(),
  smoothWords: words(),
  burden: grade(),
  burdenWords: words(),
  allocation: grade(),
  allocationWords: words(),
  decided: freeText().min(1, 'required').max(500, 'tooLong'),
  ownerName: singleLine().min(1, 'required').max(100, 'tooLong'),
  dueOn: orNothing(japaneseDate()).default(null),
})
export type ReviewInput = z.infer<typeof ReviewInput>
