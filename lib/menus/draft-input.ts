import { z } from 'zod'
import { many, ticked, version } from '@/lib/forms/fields'
import { freeText, singleLine } from '@/lib/japanese/input'
import { PROPOSED_PILLARS } from './pillars'

const name = () => singleLine().min(1, 'required').max(80, 'tooLong')
const words = () => freeText().min(1, 'required').max(1000, 'tooLong')
const said = () => freeText().max(2000, 'tooLong')

/** What a draft of a menu says. */
export const DraftWords = z.object({
  ...{ name: name(), nameEn: name(), description: words(), descriptionEn: words() },
  ...{
    conditions: said(),
    conditionsEn: said(),
    doneBy: singleLine().max(200, 'tooLong').default(''),
    ground: said().min(1, 'required'),
  },
  ...{ choosableAtIntake: ticked(), themeKeys: many(60) },
})
/** A draft of a new menu as typed. */
export const NewDraftInput = DraftWords.extend({ pillar: z.enum(PROPOSED_PILLARS, 'choose') })
/** A change of a draft as typed. */
export const DraftChangeInput = DraftWords.extend({ version: version() })
