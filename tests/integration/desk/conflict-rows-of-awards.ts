import { AwardChangeInput, AwardDaysInput } from '@/lib/awards/input'
import { changeAward, moveAwardDays } from '@/lib/awards/write'
import { asActor } from '@/lib/db/as-actor'
import { AUGUST, area, at, open as openCall, TYPED, write } from '../awards/award-case'
import type { Row } from './conflict-row'

/** What the desk writes of an award: the text of its call, and later its days. */
export const OF_AWARDS: Row[] = [
  {
    form: 'app/desk/awards/[callId]/change/change-form.tsx',
    open: async () => {
      const of = await area()
      const [id, who] = [await write(of), at(of.officer, AUGUST)]
      return (title) =>
        asActor(who, (tx) => changeAward(tx, who, id, AwardChangeInput.parse({ ...TYPED, title, version: '1' })))
    },
    theirs: { title: '先の人' },
  },
  {
    form: 'app/desk/awards/[callId]/days/days-form.tsx',
    open: async () => {
      const of = await area()
      const [id, who] = [await write(of), at(of.officer, AUGUST)]
      await openCall(of, id)
      return () => asActor(who, (tx) => moveAwardDays(tx, who, id, AwardDaysInput.parse({ ...TYPED, version: '2' })))
    },
    theirs: { title: TYPED.title },
  },
]
