import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { Problem } from './facts'

const Heading = z.object({ text: z.string(), key: z.string().nullable() })

/** A register that was read in, with what was found and how far it is; null when there is none for this person. */
export async function readImport(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const found = await tx.import.findUnique({ where: { id } })
  if (!found) return null
  const sample = await tx.importRow.findMany({
    where: { importId: id },
    orderBy: { line: 'asc' },
    take: 5,
    select: { line: true, facts: true, consultation: { select: { number: true } } },
  })
  return {
    ...found,
    sample,
    columns: z.array(Heading).parse(found.columns),
    problems: z.array(Problem).parse(found.problems),
    refused: z.array(z.string()).parse(found.refused),
  }
}

export type ReadImport = NonNullable<Awaited<ReturnType<typeof readImport>>>

const MOST_SHOWN = 50

/** The registers read in by one's bureau, newest first. */
export async function listImports(tx: Tx) {
  return await tx.import.findMany({
    orderBy: { checkedAt: 'desc' },
    take: MOST_SHOWN,
    select: {
      ...{ id: true, fileName: true, state: true, total: true, ready: true, doneRows: true },
      ...{ checkedByName: true, checkedAt: true },
    },
  })
}

export type ListedImport = Awaited<ReturnType<typeof listImports>>[number]
