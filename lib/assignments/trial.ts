import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { countLoad, type Load } from './count-load'

/** To whom each municipality (by code) would go. */
export type Moves = ReadonlyMap<string, string>

const Line = z.string().regex(/^[0-9a-f-]{36}(\.\d{6}){1,400}$/)

/** Reads moves as the address carries them: 'officer.code.code'; what is not one is left out. */
export function readMoves(lines: readonly string[]): Map<string, string> {
  const moves = new Map<string, string>()
  for (const line of lines.filter((one) => Line.safeParse(one).success)) {
    const [membershipId = '', ...codes] = line.split('.')
    for (const code of codes) moves.set(code, membershipId)
  }
  return moves
}

/** The same as lines for the address, one for each officer. */
export function linesOf(moves: Moves): string[] {
  const codes = new Map<string, string[]>()
  for (const [code, membershipId] of moves) codes.set(membershipId, [...(codes.get(membershipId) ?? []), code])
  return [...codes].map(([membershipId, places]) => [membershipId, ...places.sort()].join('.'))
}

/** A consultation that would go along. */
export type Mover = {
  id: string
  number: string
  title: string
  code: string
  place: string
  placeEn: string | null
  fromId: string | null
  from: string | null
}

const MOST = 2000

/** Every open consultation of these municipalities that would move: the named officer's, nobody's, and of those who have gone. */
export async function listMovers(tx: Tx, actor: Actor, moves: Moves): Promise<Mover[]> {
  const rows = await tx.$queryRaw<Mover[]>`
    SELECT c.id, c.number, c.title, o.code, o.name AS place, o.name_en AS "placeEn", c.officer_membership_id AS "fromId", c.officer_name AS from
    FROM organisations o JOIN consultations c ON c.asking_organisation_id = o.id AND c.state IN ('received', 'in_consultation', 'supporting')
    LEFT JOIN assignments a ON a.organisation_id = o.id AND a.kind = 'officer'
      AND a.valid_from <= app.today() AND (a.valid_until IS NULL OR a.valid_until >= app.today())
    LEFT JOIN memberships m ON m.id = c.officer_membership_id LEFT JOIN users u ON u.id = m.user_id
    WHERE o.bureau_id = ${actor.bureauId}::uuid AND o.code = ANY (${[...moves.keys()]}::text[])
      AND (m.id IS NULL OR m.id = a.membership_id OR m.valid_until < app.today() OR u.disabled_at IS NOT NULL)
    ORDER BY o.code, c.number LIMIT ${MOST}::int`
  return rows.filter(({ code, fromId }) => moves.get(code) !== fromId)
}

/** Each officer's load before and after. */
export type Weighed = { membershipId: string | null; name: string | null; before: Part; after: Part }
type Part = { places: number; open: number }

/** What each officer would carry if these moves were made today. Nothing is written. */
export async function weigh(tx: Tx, actor: Actor, moves: Moves, movers: readonly Mover[]): Promise<Weighed[]> {
  const load = await countLoad(tx, actor)
  const named = await tx.$queryRaw<{ code: string; membershipId: string }[]>`
    SELECT o.code, a.membership_id AS "membershipId" FROM organisations o JOIN assignments a ON a.organisation_id = o.id
    WHERE o.bureau_id = ${actor.bureauId}::uuid AND o.code = ANY (${[...moves.keys()]}::text[]) AND a.kind = 'officer'
      AND a.valid_from <= app.today() AND (a.valid_until IS NULL OR a.valid_until >= app.today())`
  const inPost = new Set(load.map(({ membershipId }) => membershipId))
  return load.map((row) => {
    const { membershipId, name, places, open } = row
    const comes = (of: readonly (string | null)[]) => of.filter((id) => id === membershipId).length
    const goes = named.map((one) => one.membershipId)
    const moved = [...moves.values()]
    const openGoes = movers.map(({ fromId }) => (fromId && inPost.has(fromId) ? fromId : null))
    const openComes = movers.map(({ code }) => moves.get(code) ?? null)
    return {
      ...{ membershipId, name, before: partOf(row) },
      after: { places: places - comes(goes) + comes(moved), open: open - comes(openGoes) + comes(openComes) },
    }
  })
}

function partOf({ places, open }: Load): Part {
  return { places, open }
}
