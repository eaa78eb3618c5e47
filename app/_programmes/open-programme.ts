import { notFound } from 'next/navigation'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { listThemeNames, type Programme, readProgramme } from '@/lib/programmes/list-programmes'
import { canKeepProgramme } from '@/lib/programmes/policy'
import { KEEPERS, type Keeper } from './area'

export type Search = Record<string, string | string[] | undefined>

/** Opens a programme for whoever keeps this area, with what a page reads of it beside. */
export async function openProgramme<More>(
  keeper: Keeper,
  id: string,
  read: (tx: Tx, actor: Actor, programme: Programme) => Promise<More>,
) {
  const actor = await requireActor(...KEEPERS[keeper].roles)
  if (!z.uuid().safeParse(id).success) notFound()
  const opened = await asActor(actor, async (tx) => {
    const programme = await readProgramme(tx, id)
    if (!programme) return null
    return { programme, themes: await listThemeNames(tx), more: await read(tx, actor, programme) }
  })
  if (!opened) notFound()
  return { actor, keeps: canKeepProgramme(actor, opened.programme), ...opened }
}
