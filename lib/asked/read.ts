import type { Tx } from '@/lib/db/client'
import { namedExamples } from './list'

type Of = { id: string; bureauId: string; prefectureCode: string }

/** What is to be told of a consultation: how it stands, and as everybody would read it; null where nothing was asked. */
export async function readTelling(tx: Tx, consultation: Of) {
  const row = await tx.askedRequest.findUnique({ where: { consultationId: consultation.id } })
  if (!row) return null
  const { exampleId: id, title, asked, done, themeKeys, fiscalYear, place } = row
  const { bureau } = await readTellingPlaces(tx, consultation)
  const prefectureCode = place === 'prefecture' ? row.prefectureCode : null
  const told = { id, title, asked, done, themeKeys, fiscalYear, prefectureCode, bureau }
  const [example] = await namedExamples(tx, [told])
  return example ? { row, example } : null
}

export type Telling = NonNullable<Awaited<ReturnType<typeof readTelling>>>

/** What the two ways to say where it was asked are called. */
export async function readTellingPlaces(tx: Tx, { bureauId, prefectureCode }: Omit<Of, 'id'>) {
  const select = { name: true, nameEn: true } as const
  return {
    bureau: await tx.organisation.findUniqueOrThrow({ where: { id: bureauId }, select }),
    prefecture: await tx.organisation.findFirst({ where: { kind: 'prefecture', prefectureCode }, select }),
  }
}

export type TellingPlaces = Awaited<ReturnType<typeof readTellingPlaces>>

/** How the telling of a consultation stands, for the pages it is reached from; null where nothing was asked. */
export async function readTellingState(tx: Tx, consultationId: string) {
  return await tx.askedRequest.findUnique({ where: { consultationId }, select: { state: true, answerBy: true } })
}
