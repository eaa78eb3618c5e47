import { z } from 'zod'

const Named = z.object({ name: z.string(), nameEn: z.string().nullable() })

/** What a municipality is told of its year: asked, done, what came of it, and what others did. */
export const TownFacts = z.object({
  received: z.number(),
  consultations: z.array(
    z.object({ number: z.string(), title: z.string(), state: z.string(), receivedOn: z.string() }),
  ),
  supports: z.array(Named.extend({ proposed: z.number(), done: z.number() })),
  /** Supports proposed in an earlier year that were worked on or ended in this one. */
  continued: z.array(Named.extend({ count: z.number(), done: z.number() })).default([]),
  followUps: z.object({ asked: z.number(), answered: z.number() }),
  figures: z.array(
    Named.extend({
      ...{ indicator: z.string(), unit: z.string(), before: z.string().nullable(), after: z.string().nullable() },
      ...{ beforeOn: z.string().nullable(), afterOn: z.string().nullable() },
    }),
  ),
  /** How many other municipalities asked about the same; null where so few did that they could be told. */
  themes: z.array(Named.extend({ others: z.number().nullable() })),
  practices: z.array(
    z.object({ id: z.string(), title: z.string(), place: z.string(), placeEn: z.string().nullable() }),
  ),
})
export type TownFacts = z.infer<typeof TownFacts>

/** What a partner is told of its year: what it was asked, and what came of it. */
export const PartnerFacts = z.object({
  asked: z.number(),
  outcomes: z.array(z.object({ outcome: z.string(), count: z.number() })),
  requests: z.array(z.object({ title: z.string(), sentOn: z.string(), outcome: z.string() })),
  supports: z.object({ helped: z.number(), done: z.number() }),
  followUps: z.object({ asked: z.number(), answered: z.number() }),
  practices: z.array(
    z.object({ id: z.string(), title: z.string(), place: z.string(), placeEn: z.string().nullable() }),
  ),
})
export type PartnerFacts = z.infer<typeof PartnerFacts>
