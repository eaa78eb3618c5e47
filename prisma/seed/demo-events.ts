import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Actor, Bearer } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { addEvent } from '@/lib/events/add'
import { announceEvent } from '@/lib/events/announce'
import { answerByLink } from '@/lib/events/answer'
import { applyAsStaff, applyToEvent } from '@/lib/events/apply'
import { keepAttendance } from '@/lib/events/attendance'
import { confirmByLink } from '@/lib/events/by-link'
import { AnnouncementInput, EventInput, ReportInput } from '@/lib/events/input'
import { keepReport } from '@/lib/events/keep-report'
import { holdEvent } from '@/lib/events/step'
import { Refusal } from '@/lib/forms/errors'
import { addDays, fiscalYear, jstDate } from '@/lib/japanese/dates'
import { fileDocument } from '@/lib/library/file'
import { DocumentInput } from '@/lib/library/input'
import { actorAt } from './demo-actors'
import { daysAgo, officeHour } from './scenario/days'

const SERIES = '地域共生セミナー'
const CONTACT = '九州厚生局 地域共生社会推進室（電話 092-432-6784）'
const TOWNS = { codes: '434434、益城町、出水市', sectionWord: '高齢' }
const GUESTS = ['肥後 一（見本）', '肥後 二（見本）', '肥後 三（見本）']

const DOCUMENTS = [
  {
    number: '資料1',
    title: '移動販売と見守りを組み合わせた3つの事例（見本）',
    words: '移動販売、見守り、燃料費',
    audience: 'public',
  },
  { number: '資料2', title: '費用の一覧（見本）', words: '立ち上げと運営の費用', audience: 'meeting' },
  { number: '議事録', kind: 'minutes', title: '質疑の記録（見本）', audience: 'bureau' },
]

/** Events in the demo: one that was held, with what was said; one that is open now; one for the towns told alone; one still to be planned. */
export async function seedEvents(client: pg.Client): Promise<void> {
  await seedPast(client)
  const at = officeHour(5, 10)
  const officer = await actorAt(client, 'officer@demo.test', at)
  const heldOn = addDays(jstDate(new Date()), 24)
  const open = await plan(officer, {
    ...{ title: '地域で支える住まいと移動', series: SERIES, heldOn, applyUntil: addDays(heldOn, -7), capacity: '40' },
    ...{ place: '熊本市国際交流会館（見本）', isOnline: 'yes', onlineUrl: 'https://meet.example.jp/sample' },
    ...{ cohosts: await officeIds(client, ['kyushu_rdb', 'kyushu_transport']), themeKeys: ['housing', 'mobility'] },
  })
  await act(officer, (tx) => announceEvent(tx, officer, open, AnnouncementInput.parse({ ...TOWNS, version: 1 })))
  const town = await actorAt(client, 'mashiki@demo.test', at)
  await act(town, (tx) => applyAsStaff(tx, town, open))
  await confirm(officer, await apply(officer, open, '有明 花（見本）'))
  await apply(officer, open, '確認 前（見本）')
  const closed = await plan(officer, {
    ...{ title: '総合事業の充実に向けた自治体等研修会', kind: 'training', access: 'closed', themeKeys: ['sogo_jigyo'] },
    ...{ heldOn: addDays(heldOn, 20), applyUntil: addDays(heldOn, 10), place: '大分県庁（見本）' },
  })
  await act(officer, (tx) => announceEvent(tx, officer, closed, AnnouncementInput.parse({ ...TOWNS, version: 1 })))
  await plan(officer, { title: '農福連携を始める（企画中）', series: SERIES, when: 'undecided', heldOn: '' })
}

async function seedPast(client: pg.Client) {
  const heldOn = daysAgo(12)
  const before = await actorAt(client, 'officer@demo.test', officeHour(45, 10))
  const id = await plan(before, {
    ...{ title: '見守りと買い物を支える地域づくり', series: SERIES, heldOn, applyUntil: addDays(heldOn, -5) },
    ...{ place: '福岡合同庁舎（見本）', capacity: '30', themeKeys: ['shopping'] },
  })
  await act(before, (tx) => announceEvent(tx, before, id, AnnouncementInput.parse({ ...TOWNS, version: 1 })))
  const bearers: Bearer[] = []
  for (const name of GUESTS) bearers.push(await confirm(before, await apply(before, id, name)))
  const after = await actorAt(client, 'officer@demo.test', officeHour(10, 11))
  const come = await asActor(after, (tx) =>
    tx.eventApplication.findMany({ where: { eventId: id }, select: { id: true } }),
  )
  await act(after, (tx) => keepAttendance(tx, after, id, { shown: [], attended: come.map((one) => one.id), page: 1 }))
  await act(after, (tx) => holdEvent(tx, after, id, { version: 2 }))
  const said = ReportInput.parse({
    summary: '移動販売と見守りを組み合わせた3つの事例を共有し、費用の考え方を話し合いました。',
    questions: '問　立ち上げの費用は。\n答　車両は既存のものを使い、燃料費のみで始めました。',
    ...{ isPublished: 'yes', isPublic: 'yes', version: '0' },
  })
  await act(after, (tx) => keepReport(tx, after, id, said))
  for (const typed of DOCUMENTS) {
    const input = DocumentInput.parse({ meeting: `event.${id}`, ...typed })
    await act(after, (tx) => fileDocument(tx, after, input))
  }
  for (const [index, bearer] of bearers.entries()) {
    const later = { ...bearer, clock: officeHour(9, 10).toISOString() }
    const answer = {
      satisfaction: 5 - (index % 2),
      usefulness: 4,
      words: index === 0 ? '事例が具体的でした。' : '',
      wishes: '',
    }
    const done = await asActor(later, (tx) => answerByLink(tx, later, answer))
    if (done instanceof Refusal) throw new Error(`refused: ${JSON.stringify(done.errors)}`)
  }
}

async function plan(officer: Actor, more: Record<string, unknown>): Promise<string> {
  const year = fiscalYear(officer.clock ? new Date(officer.clock) : new Date())
  const input = EventInput.parse({
    ...{ kind: 'seminar', when: 'day', access: 'open', startsAt: '13:30', endsAt: '16:00', fiscalYear: year },
    ...{ audience: '市町村・県の職員、福祉の事業者など', contact: CONTACT, ...more },
  })
  return (await act(officer, (tx) => addEvent(tx, officer, input))).id
}

/** Somebody without an account applies; the bearer of the link that the mail brings. */
async function apply(officer: Actor, eventId: string, name: string): Promise<Bearer> {
  const page: Bearer = { kind: 'link', linkId: randomUUID(), ...(officer.clock ? { clock: officer.clock } : {}) }
  const input = {
    name,
    organisationName: '社会福祉協議会（見本）',
    mailbox: `guest-${page.linkId.slice(0, 8)}@demo.test`,
    agreed: true,
  }
  const sent = await asActor(page, (tx) =>
    applyToEvent(tx, page, eventId, input, { address: page.linkId, locale: 'ja' }),
  )
  if (sent instanceof Refusal) throw new Error(`refused: ${JSON.stringify(sent.errors)}`)
  const link = await asActor(officer, (tx) =>
    tx.oneTimeLink.findFirstOrThrow({ where: { subjectId: page.linkId }, select: { id: true } }),
  )
  return { ...page, linkId: link.id }
}

async function confirm(officer: Actor, bearer: Bearer): Promise<Bearer> {
  const now = officer.clock ? { ...bearer, clock: officer.clock } : bearer
  await asActor(now, (tx) => confirmByLink(tx, now))
  return bearer
}

async function officeIds(client: pg.Client, keys: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM organisations WHERE key = ANY ($1)', [keys])
  return rows.map(({ id }) => id)
}

async function act<Result>(actor: Actor, deed: (tx: Tx) => Promise<Result | Refusal>): Promise<Result> {
  const result = await asActor(actor, deed)
  if (result instanceof Refusal) throw new Error(`refused: ${JSON.stringify(result.errors)}`)
  return result
}
