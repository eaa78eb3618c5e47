import { errorsAt } from '@/components/consultations/forms-on-page'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { readClosingDays } from '@/lib/organisations/closing-days'
import type { Programme } from '@/lib/programmes/list-programmes'
import { listOffers } from '@/lib/programmes/read-grounds'
import { reminderDaysOf } from '@/lib/programmes/reminder-days'
import { type Keeper, programmeAt } from './area'
import type { Search } from './open-programme'

const MOST = 500
const NAME = { select: { code: true, name: true, nameEn: true } } as const

/** What a programme's page tells of its course: entries, wishes for more time, reminders, what is meant to be selected, and the forms of its deeds. */
export async function readCourse(tx: Tx, actor: Actor, programme: Programme, keeper: Keeper, search: Search) {
  const { id: programmeId } = programme
  const at = (below: string) => programmeAt(keeper, { programmeId }, below)
  const open = (below: string) => openForm(tx, actor, search, at(below), 'Programmes.fields')
  const entries = await tx.programmeEntry.findMany({
    where: { programmeId },
    orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: {
      ...{ id: true, state: true, isLate: true, lateState: true, receivedAt: true, channel: true, programmeId: true },
      ...{ recordedByName: true, askingOrganisation: NAME, selection: { select: { outcome: true } } },
    },
  })
  const rows = await tx.programmeExtension.findMany({
    where: { programmeId },
    orderBy: { askedAt: 'asc' },
    take: MOST,
    include: { askingOrganisation: NAME },
  })
  const extensions = []
  for (const row of rows)
    extensions.push({
      ...row,
      action: at(`/extensions/${row.id}/answer`),
      form: await open(`/extensions/${row.id}/answer`),
    })
  const reminders = await tx.programmeReminder.findMany({
    where: { programmeId },
    orderBy: { at: 'asc' },
    take: MOST,
    select: { daysBefore: true, at: true, askingOrganisation: NAME },
  })
  const offers = []
  for (const offer of programme.bureauId === null ? await listOffers(tx, { programmeId }) : []) {
    const action = `/offers/${offer.id}/passing-on`
    offers.push({ ...offer, action: at(action), form: keeper === 'desk' ? await open(action) : null })
  }
  const forms = {
    announce: await open('/announcement'),
    decide: await open('/decision'),
    publish: await open('/publication'),
  }
  const closingDays = actor.bureauId ? await readClosingDays(tx, actor.bureauId) : new Set<string>()
  const selections = entries.flatMap(({ selection }) => selection ?? [])
  return {
    ...{ entries, extensions, offers, reminders, forms, selections, today: jstDate(await readClock(tx)) },
    selected: entries.filter(({ state }) => state === 'selected').length,
    days: programme.closesAt ? reminderDaysOf(programme.closesAt, closingDays) : [],
    errors: [
      ...Object.values(forms).flatMap((form) => form.errors),
      ...offers.flatMap(({ id, form }) => errorsAt(form?.errors ?? [], id)),
      ...extensions.flatMap(({ id, form }) => errorsAt(form.errors, id)),
    ],
  }
}

export type Course = Awaited<ReturnType<typeof readCourse>>
