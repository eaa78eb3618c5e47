import { z } from 'zod'
import { actImport } from '@/lib/imports/act'
import { undoImport } from '@/lib/imports/undo'
import { asPerson } from './as-person'
import { asSystem } from './as-system'

const ImportJob = z.object({ importId: z.uuid(), membershipId: z.uuid(), deed: z.enum(['act', 'undo']) })
const DEEDS = { act: actImport, undo: undoImport }

/** Takes a register in, or back, part by part, as the manager who ordered it; where it stops on the way, it says so. */
export async function workImport(job: unknown, at?: string): Promise<void> {
  const { importId, membershipId, deed } = ImportJob.parse(job)
  try {
    while (await asPerson(membershipId, (tx, actor) => DEEDS[deed](tx, actor, importId), at));
  } catch (error) {
    await asSystem(
      (tx) => tx.$executeRaw`
        UPDATE imports SET state = 'failed' WHERE id = ${importId}::uuid AND state IN ('running', 'undoing')`,
      at,
    )
    throw error
  }
}
