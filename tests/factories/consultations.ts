import type { Actor } from '@/lib/actor/actor'
import { beginDraft } from '@/lib/consultations/draft'
import { submitConsultation } from '@/lib/consultations/submit'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { assignOfficer } from './assignments'
import { createMunicipality, type Municipality } from './organisations'
import { staffOf } from './people'

type Text = { title?: string; body?: string; wishes?: string; sharedWithPrefecture?: boolean; at?: string }
type Writer = { staff?: Actor; municipality?: Municipality; askingOrganisationId?: string }
export type Received = { id: string; number: string; staff: Actor }

/** A draft with everything that is required to hand it in. `at` is the office's time (ISO) while writing. */
export async function createDraft(of: Writer & Text = {}): Promise<{ id: string; staff: Actor }> {
  const staff = of.staff ?? (await staffOf(of.municipality ?? (await createMunicipality())))
  const { id } = await asActor(atTime(staff, of.at), async (tx) => {
    const draft = await beginDraft(tx, staff, { form: 'full', askingOrganisationId: of.askingOrganisationId })
    await tx.consultation.update({
      where: { id: draft.id },
      data: {
        title: of.title ?? '通いの場の担い手が足りない',
        body: of.body ?? '住民主体の通いの場を続けたいが、担い手が高齢化している。',
        wishes: of.wishes ?? '近隣の事例を知りたい。',
        contactName: staff.name,
        ...(of.sharedWithPrefecture === undefined ? {} : { sharedWithPrefecture: of.sharedWithPrefecture }),
      },
      select: { id: true },
    })
    return draft
  })
  return { id, staff }
}

/** A consultation at the desk, handed in by the real verb; `officer` becomes the municipality's named officer first. */
export async function createConsultation(of: Writer & Text & { officer?: Actor } = {}): Promise<Received> {
  const municipality = of.municipality ?? (of.staff ? undefined : await createMunicipality())
  const staff = of.staff ?? (await staffOf(municipality ?? (await createMunicipality())))
  if (of.officer && municipality) await assignOfficer(municipality, of.officer)
  const { id } = await createDraft({ ...of, staff })
  const sent = await asActor(atTime(staff, of.at), (tx) => submitConsultation(tx, staff, id))
  if (sent instanceof Refusal) throw new Error(`the draft was refused: ${JSON.stringify(sent.errors)}`)
  return { ...sent, staff }
}

/** The same person at another time of the office's clock. */
export function atTime(actor: Actor, at?: string): Actor {
  return at ? { ...actor, clock: at } : actor
}
