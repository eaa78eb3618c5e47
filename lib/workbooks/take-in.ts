import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { listChoosableMenus, listThemeGroups } from '@/lib/consultations/choices'
import { beginDraft } from '@/lib/consultations/draft'
import { lockConsultation } from '@/lib/consultations/lock'
import { canEditDraft } from '@/lib/consultations/policy'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { jstDate } from '@/lib/japanese/dates'
import { findMunicipalities } from '@/lib/organisations/find-municipality'
import type { Answers, Problem } from './answers'
import type { FoundAnswers } from './find-answers'
import { differences, placeAnswers, readCurrent } from './place'
import { readAnswers } from './read-answers'
import { readReference } from './reference'
import type { Cell } from './sheets'

type Upload = { fileName: string; found: FoundAnswers }
type Target =
  | { to: 'new'; askingOrganisationId: string }
  | { to: 'draft' | 'choice'; id: string }
  | { to: 'municipality' }

/** Every file keeps so many texts that belong nowhere; the form has no room for more. */
const MOST_STRAYS = 300

/**
 * Takes in a form filled in as a workbook: a new draft, or the draft it came from as long as nobody changed that meanwhile.
 * What could not be read is kept beside it with its cell. A draft changed since is left alone until somebody has seen both.
 */
export async function takeInWorkbook(tx: Tx, actor: Actor, { fileName, found }: Upload): Promise<{ id: string }> {
  if (!ASKING_ROLES.some((role) => role === actor.role)) throw new NotPermitted()
  const choices = {
    themes: await listThemeGroups(tx),
    menus: actor.bureauId
      ? await listChoosableMenus(tx, { bureauId: actor.bureauId, prefectureCode: actor.prefectureCode })
      : [],
    today: jstDate(await readClock(tx)),
  }
  const { answers, problems } = readAnswers(found, choices)
  const target = await findTarget(tx, actor, found, answers, problems)
  const consultationId = await place(tx, actor, target, answers)
  const isWaiting = target.to === 'choice' || target.to === 'municipality'
  const id = randomUUID()
  await tx.workbookUpload.createMany({
    data: {
      ...{ id, organisationId: actor.organisationId, consultationId, fileName, answers, problems },
      strays: found.strays.slice(0, MOST_STRAYS).map(({ address, text }) => ({ address, text })),
      state: isWaiting ? 'waiting' : 'placed',
      waitingFor: isWaiting ? target.to : null,
      uploadedByName: actor.name,
      uploadedAt: await readClock(tx),
    },
  })
  return { id }
}

async function place(tx: Tx, actor: Actor, target: Target, answers: Answers): Promise<string | null> {
  if (target.to === 'municipality') return null
  if (target.to === 'choice') return target.id
  if (target.to === 'new') {
    const { askingOrganisationId } = target
    const { id } = await beginDraft(tx, actor, { form: 'full', askingOrganisationId })
    await placeAnswers(tx, actor, id, answers)
    return id
  }
  await placeAnswers(tx, actor, target.id, answers)
  return target.id
}

async function findTarget(
  tx: Tx,
  actor: Actor,
  { answers: cells }: FoundAnswers,
  answers: Answers,
  problems: Problem[],
): Promise<Target> {
  const cell = cells.get('reference')?.[0]
  if (!cell) return await forWhom(tx, actor, cells.get('askingOrganisation') ?? [], problems)
  const reference = readReference(cell.text)
  const draft = reference && (await findOwnDraft(tx, actor, reference.id))
  if (!draft) {
    problems.push({ address: cell.address, field: 'reference', key: reference ? 'gone' : 'reference', text: cell.text })
    return await forWhom(tx, actor, cells.get('askingOrganisation') ?? [], problems)
  }
  const isUnchanged = draft.version === reference.version
  const says = isUnchanged ? [] : differences(answers, await readCurrent(tx, draft.id))
  return { to: says.length > 0 ? 'choice' : 'draft', id: draft.id }
}

async function findOwnDraft(tx: Tx, actor: Actor, id: string) {
  const draft = await tx.consultation.findUnique({ where: { id }, select: { id: true } })
  if (!draft) return null
  const locked = await lockConsultation(tx, id)
  return canEditDraft(actor, locked) ? locked : null
}

/** Whose consultation a new draft is: one's own; a prefecture may name one of its municipalities. */
async function forWhom(tx: Tx, actor: Actor, cells: readonly Cell[], problems: Problem[]): Promise<Target> {
  const [cell] = cells
  const own: Target = { to: 'new', askingOrganisationId: actor.organisationId }
  if (actor.role !== 'prefecture_staff' || !cell || cell.text.trim() === actor.organisationName) return own
  const typed = cell.text.trim()
  const found = await findMunicipalities(tx, { prefectureCode: actor.prefectureCode ?? '' }, typed)
  const exact = found.filter(({ name, code, prefecture }) => [name, code, `${prefecture}${name}`].includes(typed))
  const [only] = exact.length > 0 ? exact : found
  if (only && (exact.length === 1 || found.length === 1)) return { to: 'new', askingOrganisationId: only.id }
  problems.push({ address: cell.address, field: 'askingOrganisation', key: 'municipality', text: cell.text })
  return { to: 'municipality' }
}
