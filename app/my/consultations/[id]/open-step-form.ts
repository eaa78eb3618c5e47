import { getTranslations } from 'next-intl/server'
import type { Actor } from '@/lib/actor/actor'
import type { Draft } from '@/lib/consultations/read-draft'
import type { DraftStep } from '@/lib/consultations/unfinished'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { Typed } from '@/lib/forms/kept-posts'
import { type OpenForm, openForm, type Search } from '@/lib/forms/open-form'
import { listUnsent } from '@/lib/forms/unsent'
import { jstTime } from '@/lib/japanese/dates'

const A_MOMENT_MS = 5 * 60_000

/**
 * Opens the form of a step: as the address says it was last left, else as it was last saved, up to the last letter typed.
 * While two texts have to be compared, one's own is kept beside the draft and does not go into it before it is sent.
 */
export async function openStepForm(
  tx: Tx,
  actor: Actor,
  search: Search,
  draft: Draft,
  step: DraftStep,
): Promise<OpenForm> {
  const action = `/my/consultations/${draft.id}/${step}/saving`
  const form = await openForm(tx, actor, search, action, 'Consultation.fields')
  const unsent = await listUnsent(tx, actor.userId, action)
  const shown = unsent.find(({ uuid }) => uuid === search.post)
  const saved = draft.draftSteps.find((one) => one.step === step)
  const isPosted = Object.keys(form.typed).length > 0
  return {
    ...form,
    notice: await tellWhoWrites(tx, actor, saved),
    typed: isPosted ? form.typed : Typed.catch({}).parse(saved?.typed),
    keep: {
      ...(form.theirs
        ? { to: '/autosave', revision: shown?.revision ?? 0 }
        : { to: `/my/consultations/${draft.id}/autosave/${step}` }),
      action,
      savedAt: saved?.savedAt,
      savedBy: saved?.savedByName,
    },
    unsent: unsent.filter(({ uuid }) => uuid !== search.post).map(({ uuid, at }) => ({ href: `?post=${uuid}`, at })),
  }
}

/** Says so when a colleague has been writing in the same step a moment ago. */
async function tellWhoWrites(tx: Tx, actor: Actor, saved: Draft['draftSteps'][number] | undefined) {
  if (!saved?.typed || saved.membershipId === actor.membershipId) return undefined
  if ((await readClock(tx)).getTime() - saved.savedAt.getTime() > A_MOMENT_MS) return undefined
  const t = await getTranslations('Autosave')
  return t('writingNow', { name: saved.savedByName, time: jstTime(saved.savedAt) })
}
