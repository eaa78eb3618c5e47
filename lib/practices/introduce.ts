import { createTranslator } from 'next-intl'
import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { canLogDialogue } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { reply } from '@/lib/dialogue/reply'
import { environment } from '@/lib/env'
import { NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { many } from '@/lib/forms/fields'
import jaPractices from '@/lib/i18n/messages/ja/Practices.json'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { freeText } from '@/lib/japanese/input'
import { referenceFileAt } from '@/lib/references/files'

/** What is introduced in a consultation, and a word to it. */
export const IntroductionInput = z.object({
  practiceIds: many(10).pipe(z.array(z.uuid('choose'))),
  partIds: many(10).pipe(z.array(z.uuid('choose'))),
  words: freeText().max(3000, 'tooLong').default(''),
})
export type IntroductionInput = z.infer<typeof IntroductionInput>

/**
 * 案内する: introduces published practices, videos and documents in a consultation by one act. The municipality reads titles and addresses in the
 * dialogue, and each practice or reference remembers where it went. What was introduced here before is said again and counts once.
 */
export async function introduce(
  tx: Tx,
  actor: Actor,
  number: string,
  { practiceIds, partIds, words }: IntroductionInput,
): Promise<{ id: string } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  const consultation = await takeAtDesk(tx, actor, number, canLogDialogue, 'reply')
  const wanted = [...new Set(practiceIds)]
  if (wanted.length + partIds.length === 0) return refuse('practiceIds', 'choose')
  const practices = await tx.practice.findMany({
    where: { id: { in: wanted } },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, organisation: { select: { name: true } } },
  })
  if (practices.length < wanted.length) return refuse('practiceIds', 'practiceGone')
  const parts = await tx.handbookPart.findMany({
    where: { id: { in: [...new Set(partIds)] }, retiredAt: null },
    orderBy: [{ part: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, title: true, part: true, edition: true, editionYear: true, maker: true, url: true },
      files: { select: { id: true }, orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }] },
    },
  })
  if (parts.length < new Set(partIds).size) return refuse('partIds', 'practiceGone')
  const t = createTranslator({
    locale: 'ja',
    messages: { Practices: jaPractices },
    namespace: 'Practices.introduction',
  })
  const lines = practices.map(({ id, title, organisation }) =>
    t('line', { title, municipality: organisation.name, address: `${environment().APP_URL}/practices/${id}` }),
  )
  for (const { part, title, edition, editionYear, maker, url, files } of parts) {
    const of = [title, edition, String(editionYear), maker].filter(Boolean).join(' ')
    const address = [url, ...files.map(({ id }) => `${environment().APP_URL}${referenceFileAt(id)}`)]
    lines.push(t('line', { title: part, municipality: of, address: address.filter(Boolean).join('\n') }).trim())
  }
  const body = [words, t('lead'), ...lines].filter(Boolean).join('\n\n')
  const said = await reply(tx, actor, number, { body, isAnswer: false })
  if (said instanceof Refusal) return said
  const spreadOn = dateColumn(jstDate(await readClock(tx)))
  const asking = await tx.organisation.findUniqueOrThrow({
    where: { id: consultation.askingOrganisationId },
    select: { name: true },
  })
  await tx.practiceSpread.createMany({
    data: practices.map(({ id: practiceId }) => ({
      ...{ ...ownedBy(consultation), practiceId, kind: 'consultation', spreadOn, audience: asking.name },
      ...{ dialogueEntryId: said.id, notedByName: actor.name },
    })),
    skipDuplicates: true,
  })
  await tx.referenceSending.createMany({
    data: parts.map(({ id: partId }) => ({
      ...{ ...ownedBy(consultation), partId, dialogueEntryId: said.id, sentOn: spreadOn, sentByName: actor.name },
    })),
    skipDuplicates: true,
  })
  return said
}

/** The practices that were introduced in a consultation, the latest first; one that is out no longer is not named. */
export async function listIntroduced(tx: Tx, consultationId: string) {
  const spreads = await tx.practiceSpread.findMany({
    where: { consultationId },
    orderBy: [{ spreadOn: 'desc' }, { id: 'asc' }],
    take: 50,
    select: { id: true, spreadOn: true, notedByName: true, practiceId: true },
  })
  const practices = await tx.practice.findMany({
    where: { id: { in: spreads.map(({ practiceId }) => practiceId) } },
    select: { id: true, title: true, titleEn: true },
  })
  const named = new Map(practices.map((practice) => [practice.id, practice]))
  return spreads.map((spread) => ({ ...spread, practice: named.get(spread.practiceId) ?? null }))
}

export type Introduced = Awaited<ReturnType<typeof listIntroduced>>[number]
