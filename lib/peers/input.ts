import { z } from 'zod'
import { many, orNothing } from '@/lib/forms/fields'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'

const text = () => freeText().min(1, 'required').max(2000, 'tooLong')

/** What a municipality can help others with. */
export const PeerOfferInput = z.object({
  themeKeys: many(20),
  what: text(),
  peerContact: singleLine().min(1, 'required').max(300, 'tooLong'),
  until: orNothing(japaneseDate()),
})

/** Whom the desk proposes to bring together, in words that the peer will read. */
export const PairingInput = z.object({
  number: singleLine().min(1, 'required').max(40, 'tooLong'),
  offerId: z.uuid('choose'),
  summary: text(),
})

export const PeerDeclineInput = z.object({ peerDeclineReason: text() })
