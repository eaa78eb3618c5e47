import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { decideAward } from '@/lib/awards/decide'
import {
  AwardCallInput,
  AwardDecisionInput,
  ConflictInput,
  JudgesInput,
  NominationInput,
  ScoreInput,
} from '@/lib/awards/input'
import { declareConflict, scoreNomination } from '@/lib/awards/judge'
import { listMembersToName, nameJudges } from '@/lib/awards/judges'
import { nominate } from '@/lib/awards/nominate'
import { publishAward } from '@/lib/awards/publish'
import { sayConsent } from '@/lib/awards/say'
import { closeAward, openAward } from '@/lib/awards/steps'
import { addAward } from '@/lib/awards/write'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { Refusal } from '@/lib/forms/errors'
import ja from '@/lib/i18n/messages/ja/Awards.json'
import { addDays, fiscalYear, jstDate } from '@/lib/japanese/dates'
import { dateOf } from '@/lib/japanese/day'
import { fileDocument } from '@/lib/library/file'
import { DocumentInput } from '@/lib/library/input'
import { actorAt } from './demo-actors'

const TITLE = '九州厚生局長表彰'
const GROUP = '地域共生・包括ケアWG'
const BODY =
  '地域共生社会と地域包括ケアの推進に役立つ、市町村の取組を募集します。市町村、県、推進会議の構成員から推薦いただけます。（見本）'
const NEW = {
  ...{ municipality: '434434', nominated: '引っ越した先でも続く、茶話会の見守り（見本）' },
  summary: '災害公営住宅の集会所で、毎週の茶話会を住民が開き、顔を見せない方を訪ねています。',
  why: '仮設団地のころのつながりを、引っ越した後も保っています。',
}

/** The award in the demo: last year's, published, with two practices; and this year's, which two of three judges still score. */
export async function seedAwards(client: pg.Client): Promise<void> {
  const now = new Date()
  const year = fiscalYear(now)
  await seedPublished(client, year - 1)
  const id = await call(client, daysBefore(now, 40), {
    ...{ fiscalYear: year, nominationsDue: jstDate(daysBefore(now, 10)), selectionOn: addDays(jstDate(now), 14) },
    awardOn: addDays(jstDate(now), 30),
  })
  const of = async (who: string, at: Date) => await actorAt(client, who, at)
  const prefecture = await of('kumamoto-pref@demo.test', daysBefore(now, 20))
  const nominations = [
    await act(prefecture, (tx) => nominate(tx, prefecture, id, NominationInput.parse(NEW))),
    ...(await nominatePractices(await of('officer@demo.test', daysBefore(now, 18)), id, 2)),
  ]
  await close(await of('manager@demo.test', daysBefore(now, 10)), id)
  const judge = await of('council2@demo.test', daysBefore(now, 5))
  const [first, second] = nominations
  if (first) await score(judge, id, first.id, 4)
  if (second)
    await act(judge, (tx) =>
      declareConflict(tx, judge, second.id, ConflictInput.parse({ relation: '取組の助言者です。' })),
    )
}

/** An award of last year from its call to its publication. */
async function seedPublished(client: pg.Client, year: number): Promise<void> {
  await client.query(
    "UPDATE practices SET published_at = $1 WHERE key IN (SELECT key FROM practices WHERE origin = 'document' ORDER BY key LIMIT 3)",
    [`${year}-04-01T00:00:00+09:00`],
  )
  const on = (month: number, day: number) => new Date(Date.UTC(year, month - 1, day, 1))
  const id = await call(client, on(8, 4), {
    ...{ fiscalYear: year, nominationsDue: `${year}-08-29`, selectionOn: `${year}-11-20`, awardOn: `${year}-12-15` },
  })
  const officer = await actorAt(client, 'officer@demo.test', on(8, 20))
  const nominations = await nominatePractices(officer, id, 3)
  await close(await actorAt(client, 'manager@demo.test', on(8, 29)), id)
  for (const [at, who] of ['council@demo.test', 'council2@demo.test', 'council3@demo.test'].entries()) {
    const judge = await actorAt(client, who, on(11, 10 + at))
    for (const [place, one] of nominations.entries()) await score(judge, id, one.id, 5 - place)
  }
  const manager = await actorAt(client, 'manager@demo.test', on(11, 20))
  const minutes = DocumentInput.parse({
    ...{ meetingKind: 'council', meetingName: `${GROUP} 第2回（表彰選考）`, heldOn: `${year}-11-20`, kind: 'minutes' },
    ...{
      number: '会議録',
      title: `${GROUP} 第2回 会議録（見本）`,
      words: '局長表彰の選考を行った。',
      audience: 'council',
    },
  })
  const { id: minutesId } = await act(manager, (tx) => fileDocument(tx, manager, minutes))
  const results = nominations.flatMap(({ id: one }, place) => [
    [`result.${one}`, ['award', 'encouragement'][place] ?? 'none'],
    [`reason.${one}`, 'ほかの市町村の参考になる工夫があり、効果が数字で示されています。（見本）'],
  ])
  const decision = AwardDecisionInput.parse({ ...Object.fromEntries(results), decidedOn: `${year}-11-20`, minutesId })
  await act(manager, (tx) => decideAward(tx, manager, id, decision))
  for (const { id: one } of nominations)
    await act(manager, (tx) => sayConsent(tx, manager, one, { consent: 'given', saidBy: '市町村の担当（見本）' }))
  await act(manager, async (tx) => publishAward(tx, manager, id, { version: await versionOf(tx, id) }))
}

/** A call as it stands open, with all members of the demo's council as judges. Few offices are told, so that the demo starts quickly. */
async function call(client: pg.Client, at: Date, days: object): Promise<string> {
  const [officer, manager] = [
    await actorAt(client, 'officer@demo.test', at),
    await actorAt(client, 'manager@demo.test', at),
  ]
  const typed = AwardCallInput.parse({
    ...{ title: TITLE, body: BODY, groupName: GROUP, certificate: ja.certificateUsual, ...days },
    ...{ criterion1_name: ja.criteria.usual.need, criterion1_weight: '1', criterion2_name: ja.criteria.usual.effect },
    ...{ criterion2_weight: '2', criterion3_name: ja.criteria.usual.spread, criterion3_weight: '2' },
  })
  const { id } = await act(officer, (tx) => addAward(tx, officer, typed))
  await act(officer, (tx) => openAward(tx, officer, id, { version: 1, prefectures: [] }))
  await act(manager, async (tx) => {
    const found = await listMembersToName(tx, { id, bureauId: manager.bureauId ?? '' }, dateOf(await readClock(tx)))
    return await nameJudges(tx, manager, id, JudgesInput.parse({ members: found.map(({ userId }) => userId) }))
  })
  return id
}

/** The first practices of the library that nobody has proposed for this award. */
async function nominatePractices(who: Actor, id: string, count: number): Promise<{ id: string }[]> {
  const practices = await asActor(who, (tx) =>
    tx.practice.findMany({
      where: { organisation: { bureauId: who.bureauId }, awards: { none: {} } },
      orderBy: { key: 'asc' },
      take: count,
      select: { id: true },
    }),
  )
  const nominated: { id: string }[] = []
  for (const practice of practices) {
    const input = NominationInput.parse({
      practiceId: practice.id,
      why: '関係者が力を合わせ、続けられる形にしています。（見本）',
    })
    nominated.push(await act(who, (tx) => nominate(tx, who, id, input)))
  }
  return nominated
}

async function close(who: Actor, id: string): Promise<void> {
  await act(who, async (tx) => closeAward(tx, who, id, { version: await versionOf(tx, id) }))
}

async function score(judge: Actor, callId: string, id: string, points: number): Promise<void> {
  await act(judge, async (tx) => {
    const criteria = await tx.awardCriterion.findMany({ where: { callId }, select: { id: true } })
    const given = Object.fromEntries(criteria.map((one) => [`points.${one.id}`, String(points)]))
    return await scoreNomination(tx, judge, id, ScoreInput.parse({ ...given, words: '', version: '0' }))
  })
}

async function versionOf(tx: Tx, id: string): Promise<number> {
  return (await tx.awardCall.findUniqueOrThrow({ where: { id }, select: { version: true } })).version
}

async function act<T>(actor: Actor, deed: (tx: Tx) => Promise<T | Refusal>): Promise<T> {
  const done = await asActor(actor, deed)
  if (done instanceof Refusal) throw new Error(`refused ${JSON.stringify(done.errors)}`)
  return done
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000)
}
