import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { completeConsultation } from '@/lib/consultations/complete'
import { ownedBy } from '@/lib/consultations/owned'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'
import { dateColumn } from '@/lib/japanese/day'
import { TeamInput } from '@/lib/teams/input'
import { openTeam } from '@/lib/teams/open'
import { recordEach } from '@/lib/timeline/record'
import { actorAt } from './demo-actors'
import { layDown, nameMembers, type Room } from './demo-story-plans'
import { reportOn } from './demo-story-reports'
import { type Sample, sendSample } from './scenario/send-sample'

const Attended = z.object({ label: z.string(), number: z.number().nullable() })
const Story = z.object({
  ...{ code: z.string(), department: z.string(), themes: z.array(z.string()), themeKeys: z.array(z.string()) },
  steps: z.array(
    z.object({
      ...{
        kind: z.string(),
        title: z.string(),
        day: z.string(),
        when: z.string(),
        mode: z.string(),
        place: z.string(),
      },
      ...{ aims: z.string(), content: z.string(), results: z.string(), next: z.string() },
      attended: z.array(Attended),
    }),
  ),
  points: z.array(z.object({ kind: z.string(), text: z.string(), source: z.string(), tag: z.string() })),
})
export type Story = z.infer<typeof Story>

const SENT = '2022-06-20T10:00:00+09:00'
const OPENED = '2022-07-04T10:00:00+09:00'
const ENDED = '2023-03-20T15:00:00+09:00'
const TOWNS: Record<string, { staff: string; endsOn: string }> = {
  '434434': { staff: 'mashiki@demo.test', endsOn: '2027-03-31' },
  '462012': { staff: 'kagoshima-city@demo.test', endsOn: '2023-03-31' },
  '462080': { staff: 'izumi@demo.test', endsOn: '2023-03-31' },
}

/** The accompaniments of 令和4年度 as their reports tell them, every session of them; advisors' names are left out. */
export async function seedStories(client: pg.Client): Promise<void> {
  const stories = z
    .array(Story)
    .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'support-stories.json'), 'utf8')))
  for (const story of stories) await tell(client, story)
}

async function tell(client: pg.Client, story: Story) {
  const town = TOWNS[story.code]
  if (!town) throw new Error(`nobody tells the story of ${story.code}`)
  const staff = await actorAt(client, town.staff, new Date(SENT))
  const number = await asActor(staff, (tx) => sendSample(tx, staff, sampleOf(story), true))
  const officer = await actorAt(client, 'officer@demo.test', new Date(OPENED))
  const teamId = await asActor(officer, async (tx) => {
    const supportId = await support(tx, officer, number, story)
    const input = TeamInput.parse({ roomName: nameOf(story.code, staff), opensOn: '2022-07-04', endsOn: town.endsOn })
    const opened = await openTeam(tx, officer, supportId, input)
    if (opened instanceof Refusal) throw new Error(`${story.code}: no room`)
    return opened.id
  })
  await asActor(officer, async (tx) => {
    const team = await tx.team.findUniqueOrThrow({ where: { id: teamId } })
    const room = { id: teamId, supportId: team.supportId, ...ownedBy({ ...team, id: team.consultationId }) }
    await keepCourse(tx, officer, room, story)
    await nameMembers(tx, client, officer, room, { code: story.code, staff, endsOn: town.endsOn })
    await layDown(tx, officer, teamId, story.code)
  })
  await reportOn({ officer, staff, teamId, code: story.code })
  const later: Actor = { ...officer, clock: new Date(ENDED).toISOString() }
  const message = '3回の訪問と合間の打合せによる伴走支援を終えました。報告書は支援チームの部屋にあります。'
  const done = await asActor(later, (tx) =>
    completeConsultation(tx, later, number, { completion: 'supported', message }),
  )
  if (done instanceof Refusal) throw new Error(`${story.code}: not completed`)
}

function nameOf(code: string, staff: Actor): string {
  return `${staff.organisationName} 伴走支援チーム（令和4年度${code === '434434' ? '～' : ''}）`
}

function sampleOf({ code, department, themes, themeKeys, points }: Story): Sample {
  const said = (kind: string) =>
    points
      .filter((point) => point.kind === kind)
      .map(({ text }) => `・${text}`)
      .join('\n')
  return {
    ...{ id: `story-${code}`, title: themes[0] ?? '', municipalityCode: code, onBehalfOfCode: null, themeKeys },
    ...{ sectionName: department || '高齢者福祉担当', channel: 'portal', stage: 'considering', menuKeys: [] },
    ...{ currentState: said('current'), problem: said('problem'), wants: said('reason') },
  }
}

/** The support as it was: its menu is of later years, therefore the row is written as it ended. */
async function support(tx: Tx, officer: Actor, number: string, { themes }: Story): Promise<string> {
  const consultation = await tx.consultation.findUniqueOrThrow({ where: { number } })
  const menu = await tx.menu.findFirstOrThrow({
    where: { key: 'accompaniment', bureauId: null, state: 'open' },
    select: { id: true, name: true },
  })
  const id = randomUUID()
  await tx.support.createMany({
    data: {
      ...{ id, ...ownedBy(consultation), menuId: menu.id, state: 'done', aim: themes.join('\n') },
      ...{ ownerMembershipId: officer.membershipId, ownerName: officer.name },
      ...{ reason: '令和4年度の地域づくり加速化事業（伴走的支援）の支援先として', answeredByName: '見本 職員' },
      ...{
        proposedAt: new Date(SENT),
        answeredAt: new Date(OPENED),
        startedAt: new Date(OPENED),
        endedAt: new Date(ENDED),
      },
      outcome: '3回の訪問と合間の打合せを行い、今後の進め方を工程表にまとめた。',
    },
  })
  const kinds = ['support_proposed', 'support_started'] as const
  await recordEach(
    tx,
    officer,
    kinds.map((kind) => ({ consultation, entry: { kind, subjectId: id, facts: { menu: menu.name } } })),
  )
  return id
}

async function keepCourse(tx: Tx, officer: Actor, { id: teamId, supportId, ...owned }: Room, { steps, points }: Story) {
  const placed = steps.map((step) => ({ ...step, id: randomUUID(), isSession: step.kind === 'session' }))
  await tx.supportSession.createMany({
    data: placed.flatMap(({ id, isSession, title, day, mode, place, aims, content, results, next }) =>
      isSession
        ? {
            id,
            supportId,
            ...owned,
            label: title,
            heldOn: dateColumn(day),
            mode,
            place,
            aims,
            content,
            insights: results,
            nextSteps: next,
            recordedByName: officer.name,
          }
        : [],
    ),
  })
  await tx.teamEntry.createMany({
    data: placed.flatMap(({ id, isSession, kind, title, day, when, place, content, results }) =>
      isSession
        ? []
        : {
            id,
            teamId,
            ...owned,
            kind,
            title,
            onDay: dateColumn(day),
            whenText: when,
            place,
            content,
            result: results,
            writtenByName: officer.name,
          },
    ),
  })
  await tx.attendance.createMany({
    data: placed.flatMap(({ id, isSession, attended }) =>
      attended.map((one, sort) => ({
        teamId,
        ...owned,
        ...(isSession ? { sessionId: id } : { entryId: id }),
        ...one,
        sort,
      })),
    ),
  })
  const writtenByName = officer.name
  await tx.teamPoint.createMany({
    data: points.map((point, sort) => ({ teamId, ...owned, ...point, sort, writtenByName })),
  })
}
