import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import type { ReadLetters, SeenLetter, TextsInput } from './input'

/** Writes the first and the last paragraph of a letter anew; its figures stay. Only as long as nobody has checked it. */
export async function changeLetter(
  tx: Tx,
  actor: Actor,
  id: string,
  { version, ...texts }: TextsInput,
): Promise<{ id: string }> {
  const letter = await takeLetter(tx, actor, id, version, ['generated'])
  await tx.letter.updateMany({ where: { id }, data: { ...texts, version: letter.version + 1 } })
  return { id }
}

/** Somebody of the desk has read the letter and found it good. */
export async function checkLetter(tx: Tx, actor: Actor, id: string, { version }: SeenLetter): Promise<{ id: string }> {
  await takeLetter(tx, actor, id, version, ['generated'])
  const checked = { checkedAt: await readClock(tx), checkedByName: actor.name }
  await tx.letter.updateMany({ where: { id }, data: { ...checked, state: 'checked' } })
  return { id }
}

/** Somebody of the desk has read all letters of one page of the list; one that a colleague changed or checked meanwhile stays as it is. */
export async function checkRead(tx: Tx, actor: Actor, { year, letters }: ReadLetters): Promise<{ year: number }> {
  if (!isDesk(actor)) throw new NotPermitted()
  const seen = letters.map((one) => ({ id: one.slice(0, 36), version: Number(one.slice(37)) }))
  await tx.$executeRaw`
    UPDATE letters l SET state = 'checked', checked_at = ${await readClock(tx)}, checked_by_name = ${actor.name}
    FROM jsonb_to_recordset(${JSON.stringify(seen)}::jsonb) AS s(id uuid, version int)
    WHERE l.id = s.id AND l.version = s.version AND l.bureau_id = ${actor.bureauId}::uuid AND l.fiscal_year = ${year}::int AND l.state = 'generated'`
  return { year }
}

/** Takes the check back, to change the letter or write it anew. */
export async function uncheckLetter(
  tx: Tx,
  actor: Actor,
  id: string,
  { version }: SeenLetter,
): Promise<{ id: string }> {
  await takeLetter(tx, actor, id, version, ['checked'])
  await tx.letter.updateMany({ where: { id }, data: { state: 'generated', checkedAt: null, checkedByName: '' } })
  return { id }
}

/** Sends a checked letter: from now on its recipient reads it in the portal, and is told so by a mail with a link only. */
export async function sendLetter(tx: Tx, actor: Actor, id: string, { version }: SeenLetter): Promise<{ id: string }> {
  const { bureauId } = await takeLetter(tx, actor, id, version, ['checked'])
  const sent = { sentAt: await readClock(tx), sentByName: actor.name }
  await tx.letter.updateMany({ where: { id }, data: { ...sent, state: 'sent' } })
  await giveNotice(tx, { kind: 'letter_sent', bureauId, subjectId: id })
  return { id }
}

const MOST_AT_ONCE = 500

/** Sends all letters of a fiscal year that were checked and not sent yet; how many they were. */
export async function sendChecked(tx: Tx, actor: Actor, { year }: { year: number }): Promise<{ year: number }> {
  if (!isDesk(actor)) throw new NotPermitted()
  const { bureauId } = actor
  const checked = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM letters WHERE bureau_id = ${bureauId}::uuid AND fiscal_year = ${year}::int AND state = 'checked'
    ORDER BY id LIMIT ${MOST_AT_ONCE} FOR UPDATE`
  const sent = { sentAt: await readClock(tx), sentByName: actor.name }
  const ids = checked.map(({ id }) => id)
  await tx.letter.updateMany({ where: { id: { in: ids } }, data: { ...sent, state: 'sent' } })
  for (const id of ids) await giveNotice(tx, { kind: 'letter_sent', bureauId, subjectId: id })
  return { year }
}

async function takeLetter(tx: Tx, actor: Actor, id: string, seen: number, states: readonly string[]) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  if (!isDesk(actor)) throw new NotPermitted()
  await tx.$queryRaw`SELECT id FROM letters WHERE id = ${id}::uuid FOR UPDATE`
  const letter = await tx.letter.findUnique({ where: { id } })
  if (!letter || letter.bureauId !== actor.bureauId) throw new NotFound()
  if (!states.includes(letter.state)) throw new InvalidTransition('letter', letter.state)
  const { opening, closing } = letter
  if (letter.version !== seen) throw new InvalidTransition('edit', letter.state, { opening, closing })
  return letter
}
