import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { readDesk } from '@/lib/organisations/read-desk'

/** What was asked of this person or organisation, what waits for an answer first. The desk's name and no name of a municipality. */
export async function listMyRequests(tx: Tx) {
  const requests = await tx.request.findMany({
    orderBy: [{ sentAt: 'desc' }, { id: 'asc' }],
    take: 200,
    select: { id: true, kind: true, title: true, state: true, dueOn: true, sentAt: true, bureauId: true },
  })
  const bureaus = await namesOf(tx, requests)
  return requests
    .map((request) => ({ ...request, bureau: bureaus.get(request.bureauId) ?? null }))
    .sort((a, b) => Number(b.state === 'sent') - Number(a.state === 'sent'))
}

export type MyRequest = Awaited<ReturnType<typeof listMyRequests>>[number]

/** One request as the party asked reads it: title, summary, deadline, whom to call; null when it is not (or no longer) its own. */
export async function readMyRequest(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const request = await tx.request.findUnique({ where: { id }, select: TO_READ })
  if (!request) return null
  const bureau = await tx.organisation.findUnique({
    where: { id: request.bureauId },
    select: { name: true, nameEn: true },
  })
  const desk = await readDesk(tx, request.bureauId)
  return { ...request, bureau, desk }
}

export type MyRequestRead = NonNullable<Awaited<ReturnType<typeof readMyRequest>>>

const TO_READ = {
  id: true,
  kind: true,
  title: true,
  summary: true,
  state: true,
  dueOn: true,
  sentAt: true,
  sentByName: true,
  answer: true,
  measure: true,
  declineKind: true,
  suggestedName: true,
  result: true,
  addresseeRole: true,
  answeredAt: true,
  answeredByName: true,
  openedAt: true,
  bureauId: true,
} as const

async function namesOf(tx: Tx, requests: readonly { bureauId: string }[]) {
  const bureaus = await tx.organisation.findMany({
    where: { id: { in: [...new Set(requests.map(({ bureauId }) => bureauId))] } },
    select: { id: true, name: true, nameEn: true },
  })
  return new Map(bureaus.map((bureau) => [bureau.id, bureau]))
}
