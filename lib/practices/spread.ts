import { z } from 'zod'
import { type Actor, isDesk, sideOf } from '@/lib/actor/actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { orNothing } from '@/lib/forms/fields'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'
import { municipalitiesMeant } from '@/lib/organisations/find-municipality'

/** Where a practice is spread by hand; what is introduced in a consultation is noted there. */
export const SPREAD_KINDS = ['seminar', 'training', 'meeting', 'letter', 'prefecture', 'other'] as const

const note = () => freeText().max(1000, 'tooLong').default('')

export const SpreadInput = z.object({
  kind: z.enum(SPREAD_KINDS, 'choose'),
  spreadOn: japaneseDate().min(1, 'required'),
  audience: singleLine().min(1, 'required').max(200, 'tooLong'),
  reached: orNothing(z.coerce.number('number').int('number').min(1, 'number').max(100_000, 'number')),
  note: note(),
})
export type SpreadInput = z.infer<typeof SpreadInput>

/** Who has copied a practice, as its desk was told. */
export const CopyInput = z.object({
  municipality: singleLine().min(1, 'required').max(80, 'tooLong'),
  copiedOn: japaneseDate().min(1, 'required'),
  note: note(),
})
export type CopyInput = z.infer<typeof CopyInput>

/** What a municipality says itself about having copied a practice. */
export const OwnCopyInput = z.object({ note: note() })

/** Notes where and when a practice was spread, and to whom. */
export async function noteSpread(tx: Tx, actor: Actor, practiceId: string, { spreadOn, ...input }: SpreadInput) {
  if (!isDesk(actor)) throw new NotPermitted()
  const id = await findOut(tx, practiceId)
  if (spreadOn > jstDate(await readClock(tx))) return refuse('spreadOn', 'past')
  const { bureauId, name: notedByName } = actor
  await tx.practiceSpread.createMany({
    data: { practiceId: id, bureauId, ...input, spreadOn: dateColumn(spreadOn), notedByName },
  })
  return { id }
}

/** Takes a line away that was noted by mistake; what was introduced in a consultation stands. */
export async function removeSpread(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  if (!isDesk(actor)) throw new NotPermitted()
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const { count } = await tx.practiceSpread.deleteMany({ where: { id, kind: { not: 'consultation' } } })
  if (count === 0) throw new NotFound()
  return { id }
}

/** The desk notes that a municipality of its area has copied a practice. */
export async function noteCopied(
  tx: Tx,
  actor: Actor,
  practiceId: string,
  { municipality, copiedOn, note: words }: CopyInput,
): Promise<{ id: string } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  const id = await findOut(tx, practiceId)
  if (copiedOn > jstDate(await readClock(tx))) return refuse('copiedOn', 'past')
  const [meant, ...others] = await municipalitiesMeant(tx, actor.bureauId, municipality)
  if (!meant || others.length > 0) return refuse('municipality', meant ? 'ambiguous' : 'unknownOrganisation')
  const wrong = await addCopy(tx, actor, { practiceId: id, organisationId: meant.id, copiedOn, note: words })
  return wrong ? refuse('municipality', wrong) : { id }
}

/** 取り入れました: a municipality says that it has copied a practice. Said twice it stays so. */
export async function sayCopied(
  tx: Tx,
  actor: Actor,
  practiceId: string,
  { note: words }: z.infer<typeof OwnCopyInput>,
): Promise<{ id: string } | Refusal> {
  if (!ASKING_ROLES.some((role) => role === actor.role)) throw new NotPermitted()
  const id = await findOut(tx, practiceId)
  const copiedOn = jstDate(await readClock(tx))
  const { organisationId } = actor
  const wrong = await addCopy(tx, actor, { practiceId: id, organisationId, copiedOn, note: words })
  return wrong === 'ownPractice' ? refuse('', wrong) : { id }
}

type Copy = { practiceId: string; organisationId: string; copiedOn: string; note: string }

async function addCopy(
  tx: Tx,
  actor: Actor,
  { copiedOn, ...copy }: Copy,
): Promise<'ownPractice' | 'notedAlready' | null> {
  const { organisationId, practiceId } = copy
  const practice = await tx.practice.findUniqueOrThrow({ where: { id: practiceId }, select: { organisationId: true } })
  if (practice.organisationId === organisationId) return 'ownPractice'
  const place = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { bureauId: true, prefectureCode: true },
  })
  const { count } = await tx.practiceCopy.createMany({
    data: {
      ...{ ...copy, copiedOn: dateColumn(copiedOn), notedBySide: sideOf(actor), notedByName: actor.name },
      ...{ bureauId: place.bureauId ?? '', prefectureCode: place.prefectureCode ?? '' },
    },
    skipDuplicates: true,
  })
  return count === 0 ? 'notedAlready' : null
}

/** Takes back that a practice was copied: whoever may see the line. */
export async function removeCopy(tx: Tx, actor: Actor, which: { id: string } | { practiceId: string }) {
  const found = 'id' in which ? which : { practiceId: which.practiceId, organisationId: actor.organisationId }
  if (!z.uuid().safeParse('id' in which ? which.id : which.practiceId).success) throw new NotFound()
  const { count } = await tx.practiceCopy.deleteMany({ where: found })
  if (count === 0) throw new NotFound()
  return {}
}

async function findOut(tx: Tx, practiceId: string): Promise<string> {
  const id = z.uuid().safeParse(practiceId).data
  const out = id ? await tx.practice.findFirst({ where: { id }, select: { id: true } }) : null
  if (!out) throw new NotFound()
  return out.id
}
