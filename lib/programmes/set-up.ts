import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import ja from '@/lib/i18n/messages/ja/Programmes.json'
import { readCriteria, USUAL_CRITERIA } from './criteria'
import type { DecideInput, ProgrammeInput, SetUpInput } from './input'
import { canDecideProgramme, canKeepProgramme, canSetUpProgramme } from './policy'
import { USUAL_QUOTA, USUAL_THEMES } from './states'
import { takeProgramme } from './take'

/**
 * Sets up a programme of a year as a draft. Headquarters sets up a national type, or every bureau's part at once;
 * a bureau sets up its own. What is there already stays as it is. Gives the one to go on with, where it is the person's own.
 */
export async function setUpProgramme(
  tx: Tx,
  actor: Actor,
  { fiscalYear, type }: z.infer<typeof SetUpInput>,
): Promise<{ id: string | null } | Refusal> {
  if (!canSetUpProgramme(actor)) throw new NotPermitted()
  if (isDesk(actor) && type !== 'bureau_led') return refuse('type', 'choose')
  const ofYear = await tx.programme.findMany({ where: { fiscalYear, type }, select: { bureauId: true } })
  const there = new Set(ofYear.map(({ bureauId }) => bureauId))
  const missing = (await keepersOf(tx, actor, type)).filter((bureauId) => !there.has(bureauId))
  const rows = missing.map((bureauId) => ({ id: randomUUID(), bureauId }))
  const [first] = rows
  if (!first) return refuse('type', 'taken')
  await tx.programme.createMany({
    data: rows.map((row) => ({
      ...{ ...row, fiscalYear, type, name: ja.usual.name, quota: type === 'bureau_led' ? USUAL_QUOTA : 8 },
      ...{ themeKeys: [...USUAL_THEMES], setUpByName: actor.name },
    })),
  })
  await tx.programmeCriterion.createMany({
    data: rows.flatMap(({ id }) => USUAL_CRITERIA.map((one, sort) => ({ ...one, sort, programmeId: id }))),
  })
  return { id: canKeepProgramme(actor, first) ? first.id : null }
}

async function keepersOf(tx: Tx, actor: Actor, type: string): Promise<(string | null)[]> {
  if (type !== 'bureau_led') return [null]
  if (isDesk(actor)) return [actor.bureauId]
  const bureaus = await tx.organisation.findMany({ where: { kind: 'bureau', endedOn: null }, select: { id: true } })
  return bureaus.map(({ id }) => id)
}

/** Changes what a programme says, its window and its criteria, until it is decided. Once announced, the window moves outwards only: nobody loses a day. */
export async function changeProgramme(
  tx: Tx,
  actor: Actor,
  id: string,
  { version, quota, criteria, ...input }: ProgrammeInput,
): Promise<{ id: string } | Refusal> {
  const programme = await takeProgramme(tx, actor, id, canKeepProgramme)
  if (programme.state !== 'draft' && programme.state !== 'announced')
    throw new InvalidTransition('change', programme.state)
  if (programme.version !== version) throw new InvalidTransition('edit', 'programme', { words: programme.words })
  const wanted = readCriteria(criteria)
  if (quota === null || quota < 1) return refuse('quota', 'number')
  if (input.themeKeys.length === 0) return refuse('themeKeys', 'choose')
  if (!wanted) return refuse('criteria', 'criteria')
  const [opensAt, closesAt] = [instantOf(input.opensAt), instantOf(input.closesAt)]
  if (opensAt && closesAt && closesAt <= opensAt) return refuse('closesAt', 'order')
  if (programme.state === 'announced') {
    if (!opensAt || !closesAt) return refuse(opensAt ? 'closesAt' : 'opensAt', 'required')
    if (programme.closesAt && closesAt < programme.closesAt) return refuse('closesAt', 'notEarlier')
  }
  await tx.programme.update({
    where: { id },
    data: { ...input, opensAt, closesAt, quota, version: { increment: 1 } },
    select: { id: true },
  })
  if ((await tx.programmeJudgement.count({ where: { programmeId: id } })) === 0) {
    await tx.programmeCriterion.deleteMany({ where: { programmeId: id } })
    await tx.programmeCriterion.createMany({ data: wanted.map((one, sort) => ({ ...one, sort, programmeId: id })) })
  }
  return { id }
}

/** Announces a programme: from now on everybody reads it, and entries are taken while its window is open. */
export async function announceProgramme(
  tx: Tx,
  actor: Actor,
  id: string,
  { version }: Pick<z.infer<typeof DecideInput>, 'version'>,
): Promise<{ id: string } | Refusal> {
  const programme = await takeProgramme(tx, actor, id, canDecideProgramme)
  if (programme.state !== 'draft') throw new InvalidTransition('announce', programme.state)
  if (programme.version !== version) throw new InvalidTransition('edit', 'programme', {})
  const now = await readClock(tx)
  if (!programme.opensAt || !programme.closesAt) return refuse('', 'windowMissing')
  if (programme.closesAt <= now) return refuse('', 'windowPast')
  await tx.programme.update({
    where: { id },
    data: { state: 'announced', announcedAt: now, announcedByName: actor.name, version: { increment: 1 } },
    select: { id: true },
  })
  return { id }
}

function instantOf(typed: string | null): Date | null {
  return typed ? new Date(typed) : null
}
