import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import type { Decision } from './transitions'

type Of = { id: string; consultationId: string; askingOrganisationId: string; bureauId: string; prefectureCode: string }
type Given = {
  decision: Decision | 'result'
  answer: string
  measure?: string
  declineKind?: string | null
  suggestedName?: string
  givenByName: string
  givenByDesk?: boolean
  givenAt: Date
}

/** Keeps an answer as it was given, beside the one that stands in the request. */
export async function keepAnswer(tx: Tx, request: Of, given: Given): Promise<void> {
  const owned = ownedBy({ ...request, id: request.consultationId })
  await tx.requestAnswer.createMany({ data: { ...owned, requestId: request.id, ...given } })
}
