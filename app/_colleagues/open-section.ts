import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { findKeptOrganisation } from '@/lib/organisations/find-kept'
import { listPeopleOfSection } from '@/lib/organisations/people-of-section'
import { findSection, listChoosableSections } from '@/lib/organisations/sections'

type Search = Record<string, string | string[] | undefined>

/** A section with whom it concerns and every form that changes it; `place` is the address of its page. */
export async function openSection(
  tx: Tx,
  actor: Actor,
  place: string,
  of: { id: string; sectionId: string },
  search: Search,
) {
  const today = jstDate(await readClock(tx))
  const organisation = await findKeptOrganisation(tx, actor, of.id)
  const section = await findSection(tx, of.id, of.sectionId)
  const living = await listChoosableSections(tx, of.id, today)
  const form = (deed: string) => openForm(tx, actor, search, `${place}/${deed}`, 'Sections.fields')
  return {
    organisation,
    section,
    today,
    others: living.filter(({ id, until }) => id !== section.id && !until),
    people: await listPeopleOfSection(tx, of.id, section.id, today),
    forms: {
      details: await openForm(tx, actor, search, `${place}/details`, 'Admin.sectionFields'),
      rename: await form('renaming'),
      merge: await form('merger'),
      split: await form('split'),
    },
  }
}

export type OpenSection = Awaited<ReturnType<typeof openSection>>
