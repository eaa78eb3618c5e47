import { z } from 'zod'
import type { Crumb } from '@/components/layout/breadcrumbs'
import type { Actor } from '@/lib/actor/actor'
import { formPost } from '@/lib/forms/form-post'
import { keepProfile } from '@/lib/partners/keep-office'
import { ProfileInput, ProgrammeChange, ProgrammeInput } from '@/lib/partners/programme-input'
import { changeProgramme, confirmProgramme, endProgramme, writeProgramme } from '@/lib/partners/write-programme'

type OfOffice = { officeId?: string }
type OfProgramme = OfOffice & { programmeId: string }

/** Where an office's entries are kept: by the desk on the office's page, by the office itself in its own area. */
export function placeOf({ officeId }: OfOffice): string {
  return officeId ? `/supports/partners/${officeId}` : '/partner'
}

/** Where the list of an office's programmes is shown. */
export function listOf({ officeId }: OfOffice): string {
  return officeId ? placeOf({ officeId }) : '/partner/programmes'
}

/** The way back from an office's entries: for the desk by the directory and the office, for the office itself by its list. */
export function crumbsOf(params: OfOffice, names: { list: string; office: string; offices: string }): Crumb[] {
  const at = listOf(params)
  if (!params.officeId) return [{ href: at, label: names.list }]
  return [
    { href: '/supports/partners', label: names.offices },
    { href: at, label: names.office },
  ]
}

function officeOf(actor: Actor, { officeId }: OfOffice): string {
  return officeId ?? actor.organisationId
}

/** The doors of an office's entries; the same for the desk and for the office itself. */
export const newProgrammeDoor = () =>
  formPost({
    input: ProgrammeInput,
    shownAt: (params: OfOffice) => `${placeOf(params)}/programmes/new`,
    deed: (tx, actor, input, params) => writeProgramme(tx, actor, officeOf(actor, params), input),
    then: (params) => `${listOf(params)}?done=written`,
  })

export const programmeDoor = () =>
  formPost({
    input: ProgrammeChange,
    shownAt: programmePlace,
    deed: (tx, actor, input, { programmeId }) => changeProgramme(tx, actor, programmeId, input),
    then: (params) => `${listOf(params)}?done=changed`,
  })

export const confirmationDoor = () =>
  formPost({
    input: z.object({}),
    shownAt: listOf,
    deed: (tx, actor, _input, { programmeId }: OfProgramme) => confirmProgramme(tx, actor, programmeId),
    then: (params) => `${listOf(params)}?done=confirmed`,
  })

export const endingDoor = () =>
  formPost({
    input: z.object({}),
    shownAt: programmePlace,
    deed: (tx, actor, _input, { programmeId }) => endProgramme(tx, actor, programmeId),
    then: (params) => `${listOf(params)}?done=ended`,
  })

export const contactDoor = () =>
  formPost({
    input: ProfileInput,
    shownAt: (params: OfOffice) => `${placeOf(params)}/contact`,
    deed: (tx, actor, input, params) => keepProfile(tx, actor, officeOf(actor, params), input),
    then: (params) => `${listOf(params)}?done=kept`,
  })

function programmePlace(params: OfProgramme): string {
  return `${placeOf(params)}/programmes/${params.programmeId}`
}
