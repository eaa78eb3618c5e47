import { z } from 'zod'
import { PRIORITIES } from '@/lib/consultations/states'
import { many, orNothing, version } from '@/lib/forms/fields'
import { japaneseDate, singleLine } from '@/lib/japanese/input'

/** Priority and next action, with the version that was looked at. */
export const TriageInput = z.object({
  priority: z.enum(PRIORITIES, 'choose'),
  nextAction: singleLine().max(200, 'tooLong').default(''),
  nextActionOn: orNothing(japaneseDate()),
  version: version(),
})

/** Themes as the desk sees them, with those that stood there when it looked. */
export const ThemesInput = z.object({ themeKeys: many(40), seen: z.string().max(4000).default('') })
