import { z } from 'zod'
import { many, ticked, version } from '@/lib/forms/fields'
import { freeText, singleLine } from '@/lib/japanese/input'
import { REFERENCE_KINDS } from './find'

/** What is said of a reference; a video or document made elsewhere has its maker, and that it may be passed on; it has an address, files, or both. */
const PartWords = z.object({
  kind: z.enum(REFERENCE_KINDS, 'choose').default('handbook'),
  maker: singleLine().max(200, 'tooLong').default(''),
  permission: singleLine().max(300, 'tooLong').default(''),
  title: singleLine().min(1, 'required').max(200, 'tooLong'),
  edition: singleLine().max(60, 'tooLong').default(''),
  editionYear: z
    .string()
    .normalize('NFKC')
    .trim()
    .min(1, 'required')
    .regex(/^20\d\d$/, 'number')
    .transform(Number),
  part: singleLine().min(1, 'required').max(200, 'tooLong'),
  problemPoint: freeText().max(2000, 'tooLong').default(''),
  talkingPoint: freeText().max(2000, 'tooLong').default(''),
  url: singleLine()
    .max(500, 'tooLong')
    .regex(/^(https?:\/\/\S+)?$/, 'url')
    .default(''),
  isPublic: ticked(),
  themeKeys: many(40).refine((keys) => keys.length > 0, 'choose'),
})

/** A handbook needs none of these. */
const MADE_ELSEWHERE = ['maker', 'permission'] as const

function saysWhoMadeIt(
  words: Pick<z.infer<typeof PartWords>, 'kind' | 'isPublic' | (typeof MADE_ELSEWHERE)[number]>,
  ctx: z.RefinementCtx,
) {
  if (words.isPublic && words.permission === '')
    ctx.addIssue({ code: 'custom', path: ['permission'], message: 'required' })
  if (words.kind === 'handbook') return
  for (const name of MADE_ELSEWHERE)
    if (words[name] === '') ctx.addIssue({ code: 'custom', path: [name], message: 'required' })
}

/** Where a handbook deals with what, in which edition; or a video or document made elsewhere. */
export const PartInput = PartWords.superRefine(saysWhoMadeIt)
export type PartInput = z.infer<typeof PartInput>

/** The same as one saw and changed it. */
export const PartChangeInput = PartWords.extend({ version: version() }).superRefine(saysWhoMadeIt)
export type PartChangeInput = z.infer<typeof PartChangeInput>
