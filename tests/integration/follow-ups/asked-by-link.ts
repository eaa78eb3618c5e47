import type { Bearer } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { createConsultation } from '@/tests/factories/consultations'
import { createMenu } from '@/tests/factories/menus'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { createSection, officerOf, staffOf } from '@/tests/factories/people'
import { askOn, endSupport, noon, questionnairesOf } from './ended-supports'

/** The day on which it is asked. */
export const DAY = '2026-10-14'

/** A municipality just asked about one support, and whoever holds the link that went with it. */
export async function askedByLink(mailbox: string | null = null) {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ bureau })
  const section = await createSection(municipality, { mailbox })
  await ownerQuery("UPDATE sections SET valid_from = '2020-04-01' WHERE id = $1", [section.id])
  const [officer, staff] = [await officerOf(bureau), await staffOf(municipality, { section })]
  const of = { officer, staff, consultation: await createConsultation({ staff, at: noon('2026-08-03') }) }
  await endSupport({
    ...of,
    menu: await createMenu({ followUpMonths: [1] }),
    startedOn: '2026-08-10',
    endedOn: '2026-09-14',
  })
  await askOn(DAY)
  const [asked] = await questionnairesOf(of)
  const link = await asActor(of.officer, (tx) =>
    tx.oneTimeLink.findFirstOrThrow({ where: { purpose: 'follow_up', subjectId: asked!.id }, select: { id: true } }),
  )
  const bearer: Bearer = { kind: 'link', linkId: link.id, clock: noon(DAY) }
  return { ...of, bearer, id: asked!.id, effectId: asked!.effects[0]!.id }
}
