import { z } from 'zod'
import { PRIORITIES } from '@/lib/consultations/states'
import { many, version } from '@/lib/forms/fields'

/** Priority, with the version that was looked at. */
export const TriageInput = z.object({
  priority: z.enum(PRIORITIES, 'choose'),
  version: version(),
})

/** Themes as the desk sees them, with those that stood there when it looked. */
export const ThemesInput = z.object({ themeKeys: many(40), seen: z.string().max(4000).default('') })
