import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { readImport } from '@/lib/imports/read'
import { readCsv } from '@/lib/imports/read-csv'
import { startImport } from '@/lib/imports/start'
import { findTable } from '@/lib/imports/table'
import { tryImport } from '@/lib/imports/try'
import { startUndo } from '@/lib/imports/undo'
import { workImport } from '@/lib/jobs/import'

/** Hands a register in as CSV and gives what was found. */
export async function tryRegister(manager: Actor, csv: string | Buffer) {
  const sheet = readCsv(Buffer.from(csv as string))
  const table = sheet && findTable([sheet])
  if (!table || 'missing' in table) throw new Error('this is no register')
  const { id } = await asActor(manager, (tx) => tryImport(tx, manager, '台帳.csv', table))
  return await read(manager, id)
}

/** Takes it in, as the worker does. */
export async function takeIn(manager: Actor, id: string, { withDuplicates = false } = {}) {
  await asActor(manager, (tx) => startImport(tx, manager, id, { withDuplicates }))
  await workImport({ importId: id, membershipId: manager.membershipId, deed: 'act' })
  return await read(manager, id)
}

/** Takes it back, as the worker does. */
export async function takeBack(manager: Actor, id: string) {
  await asActor(manager, (tx) => startUndo(tx, manager, id))
  await workImport({ importId: id, membershipId: manager.membershipId, deed: 'undo' })
  return await read(manager, id)
}

async function read(manager: Actor, id: string) {
  const found = await asActor(manager, (tx) => readImport(tx, id))
  if (!found) throw new Error('the register is not there')
  return found
}

/** What the bureau has from a register, in the order of its numbers. */
export async function listTaken(actor: Actor, importId: string) {
  return await asActor(actor, (tx) =>
    tx.consultation.findMany({
      where: { importId },
      orderBy: { number: 'asc' },
      select: {
        ...{ id: true, number: true, fiscalYear: true, state: true, channel: true, title: true, originalNumber: true },
        ...{ answerDueOn: true, officerName: true, completedAt: true, receivedAt: true },
        timeline: { select: { kind: true } },
        dialogue: { select: { kind: true, audience: true, body: true } },
        themes: { select: { themeKey: true } },
      },
    }),
  )
}
