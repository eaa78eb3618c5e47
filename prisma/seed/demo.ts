import pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { beginDraft, saveTrouble } from '@/lib/consultations/draft'
import { asActor } from '@/lib/db/as-actor'
import { database } from '@/lib/db/client'
import { environment } from '@/lib/env'
import { askFollowUps } from '@/lib/followUps/ask'
import { Refusal } from '@/lib/forms/errors'
import { goRoundHelped } from '@/lib/helped/round'
import { asSystem, closeWorkerDatabase } from '@/lib/jobs/as-system'
import { DEMO_ACCOUNTS } from './demo-accounts'
import { actorAt } from './demo-actors'
import { seedAdvisors } from './demo-advisors'
import { seedAsked } from './demo-asked'
import { seedAssignments } from './demo-assignments'
import { seedAwards } from './demo-awards'
import { seedCouncilReports } from './demo-council-reports'
import { seedEvents } from './demo-events'
import { seedFiledPractices } from './demo-filed-practices'
import { seedLetters } from './demo-letters'
import { seedMatching } from './demo-matching'
import { seedMeetings } from './demo-meetings'
import { seedMenuLife } from './demo-menus'
import { seedNetwork } from './demo-network'
import { seedOffices } from './demo-offices'
import { seedPeople } from './demo-people'
import { seedPracticesOfCases } from './demo-practices'
import { seedThisYearsPriorities } from './demo-priorities'
import { seedProgrammes } from './demo-programmes'
import { seedPublicity } from './demo-publicity'
import { seedReferences } from './demo-references'
import { seedRotation } from './demo-rotation'
import { seedStories } from './demo-stories'
import { seedSurveys } from './demo-surveys'
import { seedTemplates } from './demo-templates'
import { seedTogether } from './demo-together'
import { seedYearPlans } from './demo-year-plans'
import { backgroundOf } from './scenario/background'
import { councilOf } from './scenario/council'
import { officeHour } from './scenario/days'
import type { Deed } from './scenario/deeds'
import { gapOf } from './scenario/gap'
import { inquiriesOf } from './scenario/inquiries'
import { menuProposalsOf } from './scenario/menu-proposals'
import { readSamples, type Sample, sendSample } from './scenario/send-sample'
import { type Scene, STORIES, type Story } from './scenario/stories'

type Act = { at: Date; play: () => Promise<void> }

/** Plays the sample consultations through the real verbs, spread over the last months, each scene at its own time. */
export default async function seedDemo(): Promise<void> {
  const { DATABASE_OWNER_URL, MADOGUCHI_DEMO } = environment()
  if (!MADOGUCHI_DEMO || !DATABASE_OWNER_URL) throw new Error('the scenario is for the demo alone')
  const client = new pg.Client(DATABASE_OWNER_URL)
  await client.connect()
  try {
    const samples = readSamples()
    await seedPeople(client, townsWithoutAccount(samples))
    await seedAssignments(client)
    await seedTemplates(client)
    await seedPublicity(client)
    await seedAdvisors(client)
    await seedStories(client)
    const acts = STORIES.flatMap((story) => actsOf(client, story, samples))
    acts.push(...jobs(), draftOf(client), ...backgroundOf(client), ...inquiriesOf(client), ...councilOf(client))
    acts.push(...gapOf(client), ...menuProposalsOf(client))
    for (const act of acts.sort((a, b) => a.at.getTime() - b.at.getTime())) await act.play()
    await seedTogether(client, new Date())
    await seedRotation(client)
    await seedOffices(client)
    await seedProgrammes(client)
    await seedNetwork(client)
    await seedMatching(client)
    await seedMeetings(client)
    await seedSurveys(client)
    await seedThisYearsPriorities(client)
    await seedPracticesOfCases(client)
    await seedFiledPractices(client)
    await seedAsked(client)
    await seedReferences(client)
    await seedCouncilReports(client)
    await seedAwards(client)
    await seedMenuLife(client)
    await seedLetters(client)
    await seedYearPlans(client)
    await seedEvents(client)
  } finally {
    await client.end()
    await closeWorkerDatabase()
    await database().$disconnect()
  }
}

function actsOf(client: pg.Client, story: Story, samples: readonly Sample[]): Act[] {
  const sample = samples.find(({ id }) => id === story.sample)
  if (!sample) throw new Error(`no sample ${story.sample}`)
  const town = signInNameOf(sample)
  let number = ''
  const sentAt = officeHour(story.sent, 9, 30)
  const sending: Act = {
    at: sentAt,
    play: async () => {
      const actor = await actorAt(client, sample.municipalityCode === null ? 'officer@demo.test' : town, sentAt)
      number = await asActor(actor, (tx) => sendSample(tx, actor, sample, story.shared ?? false))
    },
  }
  let before = sentAt
  const scenes = story.scenes.map((scene): Act => {
    const at = later(officeHour(scene.daysAgo, scene.hour), before)
    before = at
    return { at, play: async () => perform(await actorOf(client, scene, town, number, at), scene.deed, number) }
  })
  return [sending, ...scenes]
}

/** Weekends and holidays move scenes to the day before; the order of a story stays. */
function later(planned: Date, before: Date): Date {
  return planned > before ? planned : new Date(before.getTime() + 30 * 60_000)
}

async function actorOf(client: pg.Client, { by }: Scene, town: string, number: string, at: Date): Promise<Actor> {
  if (by !== 'officer') return await actorAt(client, by === 'town' ? town : by, at)
  const manager = await actorAt(client, 'manager@demo.test', at)
  const named = await asActor(manager, (tx) =>
    tx.consultation.findUnique({
      where: { number },
      select: { officer: { select: { user: { select: { signInName: true } } } } },
    }),
  )
  return await actorAt(client, named?.officer?.user.signInName ?? 'manager@demo.test', at)
}

async function perform(actor: Actor, deed: Deed, number: string) {
  const result = await asActor(actor, (tx) => deed(tx, actor, number))
  if (result instanceof Refusal) throw new Error(`${number}: refused ${JSON.stringify(result.errors)}`)
}

function signInNameOf({ municipalityCode }: Sample): string {
  const account = DEMO_ACCOUNTS.find(({ posts }) => posts.some(({ organisation }) => organisation === municipalityCode))
  return account?.signInName ?? `staff-${municipalityCode}@demo.test`
}

/** The worker's morning round, once a week through the months. */
function jobs(): Act[] {
  return Array.from({ length: 33 }, (_, week) => officeHour(week * 7 + 1, 9)).map((at) => ({
    at,
    play: async () => {
      await asSystem(askFollowUps, at.toISOString())
      await asSystem((tx) => goRoundHelped(tx, at), at.toISOString())
    },
  }))
}

/** A draft that somebody began and left. */
function draftOf(client: pg.Client): Act {
  const at = officeHour(9, 16)
  return {
    at,
    play: async () => {
      const actor = await actorAt(client, 'izumi2@demo.test', at)
      await asActor(actor, async (tx) => {
        const { id } = await beginDraft(tx, actor, { form: 'full', isSample: true })
        await saveTrouble(tx, actor, id, {
          title: '通いの場の担い手を増やす方法について（見本の下書き）',
          themeKeys: ['kayoinoba'],
          stage: 'considering',
        })
      })
    },
  }
}

function townsWithoutAccount(samples: readonly Sample[]) {
  const known = new Set(DEMO_ACCOUNTS.flatMap(({ posts }) => posts.map(({ organisation }) => organisation)))
  const towns = new Map<string, string>()
  for (const { municipalityCode, sectionName } of samples)
    if (municipalityCode && !known.has(municipalityCode)) towns.set(municipalityCode, sectionName)
  return [...towns].map(([code, section]) => ({ code, section }))
}
