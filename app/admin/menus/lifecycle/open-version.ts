import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { NotFound } from '@/lib/errors'
import { openForm } from '@/lib/forms/open-form'
import { readVersion } from '@/lib/menus/read-lifecycle'

/** A version of a menu with one form about it; not found for those whose office does not use it. */
export const openVersion = cache(async (id: string, post: string | undefined, act: string) => {
  const actor = await requireActor('manager', 'administrator', 'operator')
  const action = `/admin/menus/lifecycle/${id}/${act}`
  try {
    return await asActor(actor, async (tx) => ({
      ...(await readVersion(tx, actor, id)),
      ...{ actor, action, form: await openForm(tx, actor, { post }, action, 'Menus.fields') },
    }))
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
})
