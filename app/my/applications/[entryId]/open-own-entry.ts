import { notFound } from 'next/navigation'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm, type Search } from '@/lib/forms/open-form'
import { listThemeNames } from '@/lib/programmes/list-programmes'
import { canAddFiles } from '@/lib/programmes/policy'
import { readEntry } from '@/lib/programmes/read-entry'
import { snapshotFigures } from '@/lib/programmes/snapshot-figures'

/** An entry of this office with its forms; a draft shows the figures that will go with it. */
export async function openOwnEntry(id: string, search: Search) {
  const actor = await requireActor('municipal_staff')
  const opened = await asActor(actor, async (tx) => {
    const entry = await readEntry(tx, id)
    if (!entry || entry.askingOrganisationId !== actor.organisationId) return null
    const open = (below: string) => openForm(tx, actor, search, `/my/applications/${id}${below}`, 'Programmes.fields')
    const figures = entry.state === 'draft' ? await snapshotFigures(tx, actor.organisationId) : entry.figures
    const all = await listThemeNames(tx)
    return {
      entry: { ...entry, figures },
      mayAddFiles: canAddFiles(actor, entry, entry.programme),
      themes: all,
      chosen: entry.programme.themeKeys.flatMap((key) => all.find((theme) => theme.key === key) ?? []),
      forms: {
        text: await open('/text'),
        send: await open('/submission'),
        withdrawal: await open('/withdrawal'),
        discard: await open('/discard'),
        extension: await open('/extension'),
      },
    }
  })
  if (!opened) notFound()
  return opened
}

export type OwnOpened = Awaited<ReturnType<typeof openOwnEntry>>
