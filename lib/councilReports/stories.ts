import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumnOrNull } from '@/lib/japanese/day'
import { listCandidates } from './candidates'
import { CONSENT_OF, consentOf, withheldBy } from './consent'
import type { ChoosingInput, StoryInput } from './input'
import { placeTold, saysName } from './place-told'
import { takeCouncilReport } from './take'

/** Takes the ticked answers and reports of cases as stories, told without a name at first, and takes the others out again. Only what its municipality lets us tell can be ticked. */
export async function chooseStories(
  tx: Tx,
  actor: Actor,
  id: string,
  { sources, seen }: ChoosingInput,
): Promise<{ id: string } | Refusal> {
  const { report } = await takeCouncilReport(tx, actor, id, 'write')
  const standing = await tx.councilReportStory.findMany({
    where: { reportId: id },
    orderBy: { position: 'asc' },
    select: { id: true, position: true, source: { select: { effectId: true, caseReportId: true } } },
  })
  const kept = standing.flatMap(({ source }) => sourceId(source) ?? [])
  const added = sources.filter((one) => !kept.includes(one))
  const candidates = (await listCandidates(tx, report)).filter(({ mayBeTold }) => mayBeTold)
  const chosen = candidates.filter((one) => added.includes(one.id))
  if (chosen.length < added.length) return refuse('sources', 'choose')
  const before = new Set(seen.split(' '))
  const unticked = standing.filter(({ source }) => {
    const own = sourceId(source)
    return own !== null && before.has(own) && !sources.includes(own)
  })
  await tx.councilReportStory.deleteMany({
    where: { reportId: id, id: { in: unticked.map((story) => story.id) } },
  })
  let position = Math.max(0, ...standing.map((story) => story.position))
  for (const { id: source, kind, title, body, matterId, consultation } of chosen) {
    position += 1
    const storyId = randomUUID()
    const told = { ...(await placeTold(tx, consultation.askingOrganisationId, false)), isNamed: false }
    await tx.councilReportStory.createMany({
      data: { id: storyId, reportId: id, bureauId: report.bureauId, position, matterId, ...told, title, body },
    })
    const from = kind === 'answer' ? { effectId: source } : { caseReportId: source }
    await tx.councilReportStorySource.createMany({ data: { storyId, ...from, ...ownedBy(consultation) } })
  }
  await touch(tx, id)
  return { id }
}

/**
 * Writes a story: its words, under which matter it stands, and whether the municipality is named, which it has to have allowed. A new text has to be checked by the municipality anew: who and when is noted with it.
 */
export async function writeStory(
  tx: Tx,
  actor: Actor,
  id: string,
  storyId: string,
  { title, body, matterId, naming, checkedOn, checkedByName, version }: StoryInput,
): Promise<{ id: string } | Refusal> {
  const { report } = await takeCouncilReport(tx, actor, id, 'write')
  const story = z.uuid().safeParse(storyId).success ? await readStory(tx, id, storyId) : null
  if (!story?.source) throw new NotFound()
  if (report.version !== version)
    throw new InvalidTransition('edit', report.state, { title: story.title, body: story.body })
  const { consultation, askingOrganisationId } = story.source
  const isNamed = naming === 'named'
  if (isNamed && consentOf(story.source) !== 'named') return refuse('naming', 'notToBeNamed')
  const town = consultation.askingOrganisation.name
  if (!isNamed && saysName(title, town)) return refuse('title', 'namesTown')
  if (!isNamed && saysName(body, town)) return refuse('body', 'namesTown')
  if (checkedOn && checkedOn > jstDate(await readClock(tx))) return refuse('checkedOn', 'past')
  if (checkedOn && !checkedByName) return refuse('checkedByName', 'required')
  if (!checkedOn && checkedByName) return refuse('checkedOn', 'required')
  if (matterId && !(await tx.priorityMatter.count({ where: { id: matterId, bureauId: report.bureauId } })))
    return refuse('matterId', 'choose')
  const told = { ...(await placeTold(tx, askingOrganisationId, isNamed)), isNamed, matterId: matterId || null }
  await tx.councilReportStory.updateMany({ where: { id: storyId }, data: { title, body, ...told } })
  const checked = { checkedOn: dateColumnOrNull(checkedOn), checkedByName }
  await tx.councilReportStorySource.updateMany({ where: { storyId }, data: checked })
  await touch(tx, id)
  return { id }
}

const SOURCE = {
  ...{ askingOrganisationId: true, checkedOn: true, checkedByName: true, effectId: true, caseReportId: true },
  ...CONSENT_OF,
  consultation: { select: { number: true, askingOrganisation: { select: { name: true, nameEn: true } } } },
} as const

/** One story of a report with where it comes from; null when there is none. */
export async function readStory(tx: Tx, reportId: string, storyId: string) {
  return await tx.councilReportStory.findFirst({
    where: { id: storyId, reportId },
    select: { id: true, title: true, body: true, isNamed: true, matterId: true, source: { select: SOURCE } },
  })
}

/** The stories of a report, each with why it cannot go to the council yet; null where it can. */
export async function listChosen(tx: Tx, reportId: string) {
  const stories = await tx.councilReportStory.findMany({
    where: { reportId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    take: 100,
    select: {
      id: true,
      title: true,
      body: true,
      isNamed: true,
      place: true,
      placeEn: true,
      source: { select: SOURCE },
    },
  })
  return stories.map((story) => ({ ...story, why: whyNot(story) }))
}

export type ChosenStory = Awaited<ReturnType<typeof listChosen>>[number]

type Told = Pick<ReadStory, 'title' | 'body' | 'isNamed' | 'source'>

function whyNot({ title, body, isNamed, source }: Told): 'noConsent' | 'noName' | 'saysName' | 'unchecked' | null {
  const withheld = withheldBy(source, isNamed)
  if (!source || withheld === 'consent') return 'noConsent'
  if (withheld === 'name') return 'noName'
  const { name } = source.consultation.askingOrganisation
  if (!isNamed && saysName(`${title}\n${body}`, name)) return 'saysName'
  return source.checkedOn === null ? 'unchecked' : null
}

type ReadStory = NonNullable<Awaited<ReturnType<typeof readStory>>>
export type StoryToWrite = ReadStory & { source: NonNullable<ReadStory['source']> }

/** Takes the stories of a report over into the one that replaces it. */
export async function copyStories(tx: Tx, fromId: string, toId: string) {
  const stories = await tx.councilReportStory.findMany({ where: { reportId: fromId }, include: { source: true } })
  for (const { source, ...story } of stories) {
    const id = randomUUID()
    await tx.councilReportStory.createMany({ data: { ...story, id, reportId: toId } })
    if (source) await tx.councilReportStorySource.createMany({ data: { ...source, storyId: id } })
  }
}

/** The answer or report of a case that a story was taken from. */
export function sourceId(source: { effectId: string | null; caseReportId: string | null } | null): string | null {
  return source ? (source.effectId ?? source.caseReportId) : null
}

async function touch(tx: Tx, id: string) {
  await tx.councilReport.updateMany({ where: { id }, data: { version: { increment: 1 } } })
}
