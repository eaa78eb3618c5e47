import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm, type Search } from '@/lib/forms/open-form'
import { listMunicipalitiesOf } from '@/lib/organisations/find-municipality'
import { readJointPage } from '@/lib/programmes/joint-list'
import { listAnnounced } from '@/lib/programmes/list-programmes'
import { listSharedEntries } from '@/lib/programmes/read-entry'

/** The list of a year with the prefecture's own lines, each with the form that takes it off. */
export async function openJoint(search: Search) {
  const actor = await requireActor('prefecture_staff')
  return await asActor(actor, async (tx) => {
    const joint = await readJointPage(tx, { prefectureCode: actor.prefectureCode ?? '' }, search.year)
    const own = []
    for (const { place, prefecture } of joint.rows)
      for (const target of prefecture) {
        const action = `/prefecture/programmes/${target.id}/removal`
        own.push({ ...target, place, action, form: await openForm(tx, actor, search, action, 'Programmes.fields') })
      }
    const form = await openForm(tx, actor, search, '/prefecture/programmes/targets', 'Programmes.fields')
    const area = { announced: await listAnnounced(tx, actor), shared: await listSharedEntries(tx) }
    const municipalities = await listMunicipalitiesOf(tx, actor.prefectureCode ?? '')
    return { actor, joint, own, form, area, municipalities }
  })
}

export type OwnTarget = Awaited<ReturnType<typeof openJoint>>['own'][number]

export type AreaEntries = Awaited<ReturnType<typeof openJoint>>['area']
