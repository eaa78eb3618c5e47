import { z } from 'zod'
import { version } from '@/lib/forms/fields'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'
import { AUDIENCES, DOCUMENT_KINDS, MEETING_KINDS } from './kinds'

const line = () => singleLine().min(1, 'required').max(200, 'tooLong')

/** A document as it is filed: its meeting, chosen among those kept in the portal or typed; its number there, and the words it is found by. */
export const DocumentInput = z.object({
  meeting: singleLine().max(60, 'tooLong').default(''),
  meetingKind: z.enum(MEETING_KINDS, 'choose').default('council'),
  meetingName: singleLine().max(200, 'tooLong').default(''),
  heldOn: japaneseDate().default(''),
  kind: z.enum(DOCUMENT_KINDS, 'choose').default('document'),
  number: line(),
  title: line(),
  words: freeText().max(20_000, 'tooLong').default(''),
  audience: z.enum(AUDIENCES, 'choose').default('bureau'),
  consultation: singleLine().max(40, 'tooLong').default(''),
})
export type DocumentInput = z.infer<typeof DocumentInput>

/** The same for one that is filed already. */
export const DocumentChange = DocumentInput.extend({ version: version() })
export type DocumentChange = z.infer<typeof DocumentChange>

/** How the library is narrowed down, as it stands in the address. */
export const LibrarySearch = z.object({
  q: singleLine().pipe(z.string().max(100)).catch(''),
  kind: z.enum(['', ...MEETING_KINDS]).catch(''),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})
export type LibrarySearch = z.infer<typeof LibrarySearch>
