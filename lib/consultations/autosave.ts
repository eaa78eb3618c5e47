import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { errorsOf, type KeptError } from '@/lib/forms/errors'
import { version } from '@/lib/forms/fields'
import type { Typed } from '@/lib/forms/kept-posts'
import { jstDate } from '@/lib/japanese/dates'
import { lockStep, noteStep } from './draft-step'
import { FIELDS } from './fields'
import type { LockedConsultation } from './lock'
import { WRITTEN } from './step-input'
import type { DraftStep } from './unfinished'
import {
  keepColumns,
  writeContact,
  writeGrant,
  writeQuick,
  writeSituation,
  writeTrouble,
  writeWishes,
} from './write-step'

type Write = (
  tx: Tx,
  draft: LockedConsultation,
  typed: Typed,
  actor: Actor,
) => Promise<Parameters<typeof keepColumns>[2]>

const WRITE: Record<DraftStep, Write> = {
  trouble: async (tx, draft, typed) => {
    const { fields, isGap, ...read } = legible(WRITTEN.trouble, typed)
    return {
      ...(await writeTrouble(tx, draft, read)),
      fields: fields && FIELDS.filter((field) => fields.includes(field)),
      isGap,
    }
  },
  situation: (tx, draft, typed) => writeSituation(tx, draft, legible(WRITTEN.situation, typed)),
  wishes: async (tx, draft, typed) => {
    const { desiredBy, ...read } = legible(WRITTEN.wishes, typed)
    const isPast = typeof desiredBy === 'string' && desiredBy < jstDate(await readClock(tx))
    return await writeWishes(tx, draft, isPast ? read : { ...read, desiredBy })
  },
  contact: (tx, draft, typed, actor) => writeContact(tx, draft, legible(WRITTEN.contact, typed), actor),
  grant: (tx, draft, typed, actor) => writeGrant(tx, draft, legible(WRITTEN.grant, typed), actor),
  quick: (tx, draft, typed, actor) => writeQuick(tx, draft, legible(WRITTEN.quick, typed), actor),
}

/**
 * Saves a step while it is being written, a half date or telephone number too: every letter is kept as it was typed, and
 * what can be read already stands in the draft. Whoever writes against an older version (InvalidTransition) changes nothing.
 */
export async function autosaveStep(tx: Tx, actor: Actor, id: string, step: DraftStep, typed: Typed) {
  const { version: seen, leave: _leave, theme: _theme, found: _found, ...fields } = typed
  const draft = await lockStep(tx, actor, id, step, version().parse(seen))
  const columns = await WRITE[step](tx, draft, fields, actor)
  await keepColumns(tx, draft, { ...columns, autosavedAt: await readClock(tx) })
  return await noteStep(tx, actor, draft, step, fields)
}

/** What has to be put right in steps that were saved while they were being written, each with its step. */
export async function listIllegible(tx: Tx, id: string): Promise<(KeptError & { step: DraftStep })[]> {
  const today = jstDate(await readClock(tx))
  const steps = await tx.draftStep.findMany({
    where: { consultationId: id },
    select: { step: true, typed: true },
    orderBy: { step: 'asc' },
  })
  return steps.flatMap(({ step, typed }) => {
    if (typed === null || !isStep(step)) return []
    const read = WRITTEN[step].safeParse(typed)
    const errors = read.success ? pastErrors(read.data, today) : errorsOf(read.error)
    return errors.map((error) => ({ ...error, step }))
  })
}

function pastErrors(read: object, today: string): KeptError[] {
  const isPast = 'desiredBy' in read && typeof read.desiredBy === 'string' && read.desiredBy < today
  return isPast ? [{ field: 'desiredBy', key: 'notPast' }] : []
}

/** Whether an address names a step of a draft. */
export function isStep(name: string): name is DraftStep {
  return name in WRITTEN
}

/** Those fields that can be read as what they are meant to be; the others are left out. */
function legible<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, typed: Typed) {
  const whole = schema.safeParse(typed)
  const faulty = new Set(whole.error?.issues.map(({ path }) => String(path[0])))
  const rest = Object.fromEntries(Object.entries(typed).filter(([name]) => !faulty.has(name)))
  const read = schema.partial().parse(rest)
  for (const name of faulty) Reflect.deleteProperty(read, name)
  return read
}
