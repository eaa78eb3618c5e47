import type { Actor } from '@/lib/actor/actor'
import { decideAward } from '@/lib/awards/decide'
import {
  AwardCallInput,
  AwardDecisionInput,
  ConflictInput,
  ConsentInput,
  JudgesInput,
  NominationInput,
  ScoreInput,
} from '@/lib/awards/input'
import { declareConflict, scoreNomination } from '@/lib/awards/judge'
import { nameJudges } from '@/lib/awards/judges'
import { nominate } from '@/lib/awards/nominate'
import { publishAward } from '@/lib/awards/publish'
import { readAwardAtDesk } from '@/lib/awards/read-desk'
import { sayConsent } from '@/lib/awards/say'
import { closeAward, openAward } from '@/lib/awards/steps'
import { addAward } from '@/lib/awards/write'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { fileDocument } from '@/lib/library/file'
import { DocumentInput } from '@/lib/library/input'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { councilMemberOf, managerOf, officerOf, prefectureStaffOf, staffOf } from '@/tests/factories/people'

/** In August the call, in November the selection. */
export const AUGUST = '2026-08-20T10:00:00+09:00'
export const DUE = '2026-08-31T10:00:00+09:00'
export const NOVEMBER = '2026-11-10T10:00:00+09:00'
export const TYPED = {
  ...{
    title: '九州厚生局長表彰',
    fiscalYear: '2026',
    groupName: '地域共生・包括ケアWG',
    certificate: '市町村「取組」',
  },
  ...{ nominationsDue: 'R8.8.31', selectionOn: 'R8.11.20', awardOn: 'R8.12.10' },
  ...{ criterion1_name: '課題', criterion1_weight: '2', criterion2_name: '効果', criterion2_weight: '' },
}

export const at = <Who extends Actor>(who: Who, clock: string): Who => ({ ...who, clock })

/** Something a verb did; a refusal fails the test. */
export function done<T>(result: T | Refusal): T {
  if (result instanceof Refusal) throw new Error(JSON.stringify(result.errors))
  return result
}

/** A bureau with its desk, three members of the working group, a prefecture and two of its towns. */
export async function area() {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const [town, other] = [await createMunicipality({ prefecture }), await createMunicipality({ prefecture })]
  return {
    ...{ bureau, town, other, officer: await officerOf(bureau), manager: await managerOf(bureau) },
    members: [await councilMemberOf(bureau), await councilMemberOf(bureau), await councilMemberOf(bureau)] as const,
    ...{ prefectureStaff: await prefectureStaffOf(prefecture), staff: await staffOf(town) },
    otherStaff: await staffOf(other, { isAccountManager: true }),
  }
}
export type Area = Awaited<ReturnType<typeof area>>

export async function write(of: Area, typed: object = {}) {
  const who = at(of.officer, AUGUST)
  const input = AwardCallInput.parse({ ...TYPED, ...typed })
  return done(await asActor(who, (tx) => addAward(tx, who, input))).id
}

export async function read(who: Actor, id: string) {
  return (await asActor(who, (tx) => readAwardAtDesk(tx, id)))!
}

export async function open(of: Area, id: string, prefectures: string[] = []) {
  const who = at(of.officer, AUGUST)
  const { version } = await read(who, id)
  return done(await asActor(who, (tx) => openAward(tx, who, id, { version, prefectures })))
}

export async function propose(who: Actor, id: string, typed: object = {}, clock = AUGUST) {
  const input = { nominated: '支え合いの取組', summary: '行ったこと', why: '効果がある', ...typed }
  return await asActor(at(who, clock), (tx) => nominate(tx, at(who, clock), id, NominationInput.parse(input)))
}

export async function name(of: Area, id: string, members: readonly Actor[], clock = AUGUST) {
  const who = at(of.manager, clock)
  const input = JudgesInput.parse({ members: members.map(({ userId }) => userId) })
  return await asActor(who, (tx) => nameJudges(tx, who, id, input))
}

export async function close(of: Area, id: string, clock = DUE) {
  const who = at(of.officer, clock)
  const { version } = await read(who, id)
  return await asActor(who, (tx) => closeAward(tx, who, id, { version }))
}

export async function score(of: Area, who: Actor, id: string, callId: string, points: number[], more: object = {}) {
  const { criteria } = await read(of.manager, callId)
  const given = Object.fromEntries(criteria.map((one, position) => [`points.${one.id}`, String(points[position])]))
  const { clock = NOVEMBER, ...typed } = { version: '0', ...more } as { clock?: string; version: string }
  const judge = at(who, clock)
  return await asActor(judge, (tx) => scoreNomination(tx, judge, id, ScoreInput.parse({ ...given, ...typed })))
}

export async function declare(who: Actor, id: string, clock = NOVEMBER) {
  const judge = at(who, clock)
  return await asActor(judge, (tx) => declareConflict(tx, judge, id, ConflictInput.parse({ relation: '助言者' })))
}

export async function minutesOf(of: Area): Promise<string> {
  const who = at(of.manager, NOVEMBER)
  const document = DocumentInput.parse({
    ...{ meetingKind: 'council', meetingName: 'WG 第2回（表彰選考）', heldOn: '2026-11-10', kind: 'minutes' },
    ...{ number: '会議録', title: 'WG 第2回 会議録', words: '選考した。' },
  })
  return done(await asActor(who, (tx) => fileDocument(tx, who, document))).id
}

export async function decide(
  of: Area,
  id: string,
  results: Record<string, string>,
  minutesId: string,
  who = of.manager,
) {
  const typed = Object.fromEntries(
    Object.entries(results).flatMap(([nomination, result]) => [
      [`result.${nomination}`, result],
      [`reason.${nomination}`, `${result}の理由`],
    ]),
  )
  const input = AwardDecisionInput.parse({ ...typed, decidedOn: '2026-11-10', minutesId })
  const actor = at(who, NOVEMBER)
  return await asActor(actor, (tx) => decideAward(tx, actor, id, input))
}

export async function publish(of: Area, id: string) {
  const who = at(of.manager, NOVEMBER)
  const { version } = await read(who, id)
  return await asActor(who, (tx) => publishAward(tx, who, id, { version }))
}

export async function consent(who: Actor, id: string, said: 'given' | 'refused', saidBy = '') {
  const actor = at(who, NOVEMBER)
  return await asActor(actor, (tx) => sayConsent(tx, actor, id, ConsentInput.parse({ consent: said, saidBy })))
}

/** The award in selection: two nominations, two judges named. */
export async function inSelection() {
  const of = await area()
  const id = await write(of)
  await open(of, id)
  const first = done(await propose(of.staff, id)).id
  const second = done(await propose(of.prefectureStaff, id, { municipality: of.other.code, nominated: '別の取組' })).id
  const [a, b] = of.members
  done(await name(of, id, [a, b]))
  done(await close(of, id))
  return { ...of, id, first, second, a, b }
}
