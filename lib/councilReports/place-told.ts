import type { Tx } from '@/lib/db/client'
import { shortName } from '@/lib/japanese/short-name'
import { councilWords } from './words'

/** The same as everywhere in the reports: of fewer nothing is told. */
const LEAST_ALIKE = 3

type Told = { place: string; placeEn: string }

/**
 * How a municipality stands in a report: by its name, or as one of its kind in its prefecture 「○○県の町」. Where there are
 * fewer than three of its kind there today, the kind is left out: it would come near to naming it.
 */
export async function placeTold(tx: Tx, organisationId: string, isNamed: boolean): Promise<Told> {
  const { kind, name, nameEn, municipalKind, prefectureCode } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { kind: true, name: true, nameEn: true, municipalKind: true, prefectureCode: true },
  })
  const prefecture = await tx.organisation.findFirst({
    where: { kind: 'prefecture', prefectureCode },
    select: { name: true, nameEn: true },
  })
  const [ja, en] = [councilWords('ja'), councilWords('en')]
  const [inJa, inEn] = [prefecture?.name ?? '', prefecture?.nameEn ?? prefecture?.name ?? '']
  if (kind !== 'municipality') {
    const what = isNamed ? 'prefecture' : 'somePrefecture'
    return { place: ja(`places.${what}`, { prefecture: inJa }), placeEn: en(`places.${what}`, { prefecture: inEn }) }
  }
  if (isNamed)
    return {
      place: ja('places.named', { prefecture: inJa, name }),
      placeEn: en('places.named', { prefecture: inEn, name: nameEn ?? name }),
    }
  const alike = await tx.organisation.count({
    where: { kind: 'municipality', prefectureCode, municipalKind, endedOn: null },
  })
  const what = alike >= LEAST_ALIKE && municipalKind ? municipalKind : 'other'
  return {
    place: ja('places.unnamed', { prefecture: inJa, what }),
    placeEn: en('places.unnamed', { prefecture: inEn, what }),
  }
}

/** Whether a text says a municipality's name, with or without its 市, 町 or 村. */
export function saysName(text: string, name: string): boolean {
  const bare = shortName(name)
  return text.includes(name) || (bare.length > 1 && text.includes(bare))
}
