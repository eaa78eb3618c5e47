import { type Actor, isDesk } from '@/lib/actor/actor'
import { listDeskOfficers } from '@/lib/consultations/desk-officers'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { nameIn } from '@/lib/menus/menu-name'
import { readAddress, searchOf } from '../address'
import { idsMatching } from '../read-all'
import type { BulkChoice, BulkInput } from './input'
import { BULK_AT_ONCE, BULK_MOST } from './kinds'
import { workOff } from './work-off'

type Desk = Actor & { bureauId: string }

/**
 * Begins a bulk act on the named consultations, or on all that match. A few are done at once; more are left to the
 * worker, and the act's page says how far it is.
 */
export async function beginBulk(tx: Tx, actor: Actor, input: BulkInput): Promise<{ id: string } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  const choice = await readChoice(tx, actor, input)
  if (!choice) return refuse(input.act === 'assign' ? 'membershipId' : 'themeKeys', 'choose')
  const ids = await targets(tx, actor, input)
  if (ids.length === 0) return refuse('n', 'choose')
  if (ids.length > BULK_MOST) return refuse('n', 'tooMany')
  const seenAt = new Date(input.seenAt)
  if (seenAt > (await readClock(tx))) return refuse('n', 'invalid')
  const { userId, membershipId, bureauId } = actor
  const { id } = await tx.bulkAct.create({
    data: { userId, membershipId, bureauId, kind: choice.act, choice, seenAt },
    select: { id: true },
  })
  await tx.$executeRaw`
    INSERT INTO bulk_items (act_id, user_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code, position)
    SELECT ${id}::uuid, ${userId}::uuid, c.id, c.asking_organisation_id, c.bureau_id, c.prefecture_code, chosen.position
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS chosen(id, position) JOIN consultations c ON c.id = chosen.id`
  await goOn(tx, actor, id, ids.length)
  return { id }
}

/** Takes a bulk act back, as far as its consultations have not been changed since. */
export async function undoBulk(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  const { count } = await tx.bulkAct.updateMany({
    where: { id, state: 'done', kind: { not: 'remind' } },
    data: { state: 'undoing', finishedAt: null },
  })
  if (count === 0) throw new InvalidTransition('undo', 'bulk')
  const items = await tx.bulkItem.updateMany({ where: { actId: id, result: 'done' }, data: { result: 'to_undo' } })
  await goOn(tx, actor, id, items.count)
  return { id }
}

async function goOn(tx: Tx, actor: Actor, id: string, count: number): Promise<void> {
  if (count <= BULK_AT_ONCE) await workOff(tx, actor, id, count)
  else await tx.$executeRaw`SELECT app.enqueue('bulk', ${JSON.stringify({ actId: id })}::jsonb)`
}

async function targets(tx: Tx, actor: Desk, { n, of, all }: BulkInput): Promise<string[]> {
  if (all) return await idsMatching(tx, actor, readAddress(searchOf(of)), BULK_MOST + 1)
  const found = await tx.consultation.findMany({
    where: { number: { in: n }, bureauId: actor.bureauId },
    select: { id: true },
    orderBy: { number: 'asc' },
  })
  return found.map(({ id }) => id)
}

/** What was chosen with its name as of now; null when it cannot be chosen (any more). */
async function readChoice(tx: Tx, actor: Desk, input: BulkInput): Promise<BulkChoice | null> {
  switch (input.act) {
    case 'assign': {
      const officers = await listDeskOfficers(tx, actor.bureauId)
      const officer = officers.find(({ membershipId }) => membershipId === input.membershipId)
      return officer ? { act: 'assign', membershipId: officer.membershipId, name: officer.name } : null
    }
    case 'theme': {
      const themes = await tx.theme.findMany({
        where: { key: { in: input.themeKeys }, retiredOn: null },
        select: { key: true, name: true, nameEn: true },
        orderBy: { sort: 'asc' },
      })
      const name = themes.map((theme) => nameIn(actor.locale, theme)).join(' / ')
      return themes.length > 0 ? { act: 'theme', themeKeys: themes.map(({ key }) => key), name } : null
    }
    case 'priority':
      return { act: 'priority', priority: input.priority }
    case 'remind':
      return { act: 'remind' }
  }
}
