import { randomUUID } from 'node:crypto'
import { type Actor, isDesk, sideOf } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { fiscalYear as fiscalYearOf, jstDate } from '@/lib/japanese/dates'
import { municipalitiesMeant } from '@/lib/organisations/find-municipality'
import { clearNone, type FiledFor, fileFor } from '@/lib/practiceCalls/answer'
import { readTypedFigures } from './figures'
import type { FilingInput } from './input'
import { canFilePractice } from './policy'
import { inheritMatters } from './sort-matters'
import type { PracticeOrigin } from './states'
import { recordFiled, tellOfPractice } from './take'

type Owner = { askingOrganisationId: string; bureauId: string; prefectureCode: string }

/** What a draft of a practice says when it is filed; figures are read already. */
export type FiledText = Omit<
  FilingInput,
  'figures' | 'figureFields' | 'municipality' | 'toldBy' | 'callId' | 'fiscalYear'
> & {
  effects: object[]
  fiscalYear: number
}

/**
 * Files a practice 収集: a municipality its own, a prefecture for one of its municipalities, the desk what it was told by
 * telephone. Nothing of it is public before the desk has looked at it and the municipality has agreed to its very words.
 */
export async function filePractice(tx: Tx, actor: Actor, input: FilingInput): Promise<{ id: string } | Refusal> {
  const { figures: _, figureFields, municipality, toldBy, callId, fiscalYear, ...words } = input
  const owner = await findOwner(tx, actor, municipality)
  if (owner instanceof Refusal) return owner
  const themeKeys = [...new Set(words.themeKeys)]
  if ((await tx.theme.count({ where: { key: { in: themeKeys } } })) < themeKeys.length)
    return refuse('themeKeys', 'choose')
  const today = jstDate(await readClock(tx))
  const effects = readTypedFigures(figureFields, today)
  const wrong = effects.flatMap((one) => ('key' in one ? [one] : []))
  if (wrong.length > 0) return new Refusal(wrong)
  const text = { ...words, themeKeys, effects, fiscalYear: fiscalYear ?? fiscalYearOf(today) }
  const asked = callId === '' ? null : await fileFor(tx, actor, { callId, code: municipality, title: words.title })
  if (asked instanceof Refusal) return asked
  if (callId !== '') await clearNone(tx, actor, callId)
  const told = isDesk(actor) ? toldBy : ''
  const [draft] = await enterPractices(tx, actor, [{ owner, text, asked }], { origin: 'form', toldBy: told })
  if (!draft) throw new NotFound()
  if (!isDesk(actor)) await tellOfPractice(tx, draft, 'practice_filed')
  return { id: draft.id }
}

type Entry = { owner: Owner; text: FiledText; asked: FiledFor | null }

/** Writes filed practices down, all for the same call or for none, in the same few statements; NotPermitted for somebody else's area. */
export async function enterPractices(
  tx: Tx,
  actor: Actor,
  entries: readonly Entry[],
  from: { origin: Exclude<PracticeOrigin, 'answer'>; toldBy: string },
) {
  const side = sideOf(actor)
  const mayFile = (owner: Owner) => canFilePractice(actor, { ...owner, organisationId: owner.askingOrganisationId })
  if (side === 'other' || !entries.every(({ owner }) => mayFile(owner))) throw new NotPermitted()
  const filed = { flaggedAt: await readClock(tx), flaggedByName: actor.name, filedByMembershipId: actor.membershipId }
  const drafts = entries.map(({ owner, ...entry }) => ({ id: randomUUID(), ...owner, ...entry }))
  await tx.practiceDraft.createMany({
    data: drafts.map(({ text, asked, ...draft }) => ({
      ...draft,
      ...text,
      ...asked,
      ...from,
      filedSide: side,
      ...filed,
    })),
  })
  const [first] = drafts
  if (first?.asked) await inheritMatters(tx, drafts, first.asked)
  const entered = drafts.map(({ text: _, asked: __, ...draft }) => ({ ...draft, consultationId: null, version: 1 }))
  await recordFiled(tx, actor, entered)
  return entered
}

/** Whose practice it is: one's own, or the one municipality meant by what was typed or chosen. */
async function findOwner(tx: Tx, actor: Actor, typed: string): Promise<Owner | Refusal> {
  if (actor.role === 'municipal_staff') return await ownerOf(tx, { id: actor.organisationId })
  if (actor.role === 'prefecture_staff' && actor.prefectureCode)
    return /^\d{6}$/.test(typed)
      ? await ownerOf(tx, { code: typed, prefectureCode: actor.prefectureCode })
      : refuse('municipality', 'choose')
  if (!isDesk(actor)) throw new NotPermitted()
  const [meant, ...others] = typed === '' ? [] : await municipalitiesMeant(tx, actor.bureauId, typed)
  if (!meant) return refuse('municipality', typed === '' ? 'required' : 'unknownOrganisation')
  return others.length > 0 ? refuse('municipality', 'ambiguous') : await ownerOf(tx, { id: meant.id })
}

async function ownerOf(tx: Tx, which: { id?: string; code?: string; prefectureCode?: string }) {
  const found = await tx.organisation.findFirst({
    where: { ...which, kind: { in: ['municipality', 'prefecture'] }, endedOn: null },
    select: { id: true, bureauId: true, prefectureCode: true },
  })
  if (!found?.bureauId || !found.prefectureCode) throw new NotFound()
  return { askingOrganisationId: found.id, bureauId: found.bureauId, prefectureCode: found.prefectureCode }
}
