import { z } from 'zod'
import { orNothing } from '@/lib/forms/fields'
import { freeText, japaneseDate, personName, singleLine } from '@/lib/japanese/input'

const text = () => freeText().min(1, 'required').max(20_000, 'tooLong')

/** 正式回答 of an inquiry. */
export const OfficialAnswerInput = z.object({ officialBody: text() })

/** What is passed on to headquarters, in words written for it. */
export const PassOnInput = z.object({
  addressee: z.uuid('choose'),
  passTitle: singleLine().min(1, 'required').max(120, 'tooLong'),
  passQuestion: text(),
  passDueOn: orNothing(japaneseDate()),
})

/** Headquarters' answer, as it types it itself. */
export const HeadquartersAnswerInput = z.object({ answer: text() })

/** Headquarters' answer, as an officer notes it down. */
export const NotedAnswerInput = z.object({
  notedAnswer: text(),
  notedBy: personName().min(1, 'required').max(80, 'tooLong'),
  notedOn: japaneseDate().min(1, 'required'),
})
