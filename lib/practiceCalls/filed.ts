import type { Tx } from '@/lib/db/client'
import { normaliseForSearch } from '@/lib/japanese/search-text'

/** What makes two practices of one call the same: the code of the municipality and the title, in whatever letters. */
export function nameOfPractice(code: string, title: string): string {
  return `${code} ${normaliseForSearch(title)}`
}

/**
 * What a prefecture has filed for a call and nobody has taken back, by its mark, and by its name of then and now. Nobody else changes what is still
 * the prefecture's to change until this is done.
 */
export async function holdFiled(tx: Tx, callId: string, prefectureCode: string) {
  await tx.$queryRaw`SELECT id FROM practice_drafts
    WHERE call_id = ${callId}::uuid AND prefecture_code = ${prefectureCode} AND state = 'candidate' ORDER BY id FOR UPDATE`
  const filed = await tx.practiceDraft.findMany({
    where: { callId, prefectureCode, state: { not: 'withdrawn' } },
    orderBy: [{ flaggedAt: 'desc' }, { id: 'asc' }],
    include: { organisation: { select: { code: true } } },
  })
  return {
    byId: new Map(filed.map((one) => [one.id, one])),
    byName: new Map(filed.flatMap((one) => [one.lineKey, nameNow(one)].map((name) => [name, one] as const))),
  }
}

export type HeldFiled = Awaited<ReturnType<typeof holdFiled>>
export type FiledPractice = HeldFiled['byId'] extends Map<string, infer One> ? One : never

function nameNow({ organisation, title }: { organisation: { code: string | null }; title: string }): string {
  return nameOfPractice(organisation.code ?? '', title)
}

/** The mark 管理番号 by which a line of a sheet is known again, whatever it is called by then, and of which version it was written. */
export function markOf({ id, version }: { id: string; version: number }): string {
  return `${id}:${version}`
}

/** What a mark stands for; null where there is none, or none of ours. */
export function readMark(text: string): { id: string; version: number } | null {
  const [, id, version] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):([1-9][0-9]{0,8})$/.exec(text.trim()) ?? []
  return id && version ? { id, version: Number(version) } : null
}
