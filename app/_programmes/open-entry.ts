import { notFound } from 'next/navigation'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { openForm } from '@/lib/forms/open-form'
import { listCaseConsultations } from '@/lib/programmes/begin-case'
import { listJudgements } from '@/lib/programmes/list-judgements'
import type { Programme } from '@/lib/programmes/list-programmes'
import { readEntry } from '@/lib/programmes/read-entry'
import { type EntryParams, entryAt, type Keeper } from './area'
import type { Search } from './open-programme'

/** An entry as whoever keeps the programme reads it, with its judgements, what is meant, and the forms. */
export async function openEntry(
  tx: Tx,
  actor: Actor,
  programme: Programme,
  keeper: Keeper,
  params: EntryParams,
  search: Search,
) {
  const entry = await readEntry(tx, params.entryId)
  if (!entry || entry.programmeId !== programme.id) notFound()
  const open = (below: string) => openForm(tx, actor, search, entryAt(keeper, params, below), 'Programmes.fields')
  const forms = {
    judgement: await open('/judgement'),
    selection: await open('/selection'),
    late: await open('/late'),
    withdrawal: await open('/withdrawal'),
    case: await open('/case'),
  }
  return {
    caseConsultations: entry.state === 'selected' && keeper === 'desk' ? await listCaseConsultations(tx, entry) : [],
    ...{ entry, forms, judgements: await listJudgements(tx, entry.id) },
    selection: await tx.programmeSelection.findUnique({ where: { entryId: entry.id } }),
    errors: Object.values(forms).flatMap((form) => form.errors),
  }
}

export type OpenedEntry = Awaited<ReturnType<typeof openEntry>>
