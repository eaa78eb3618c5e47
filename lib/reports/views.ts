import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { nextMailOn } from '@/lib/reportMails/next-mail-on'
import { type ReportAddress, readAddress } from './address'
import { isReport, type ReportKey } from './reports'
import type { MailEvery } from './view-input'

/** A saved report 保存した集計: one's own, or a colleague's that is shared with the bureau. */
export type View = {
  id: string
  name: string
  report: ReportKey
  query: string
  shared: boolean
  mailEvery: string
  mailOn: Date | null
  own: boolean
  ownerName: string
  version: number
}

const MOST = 50

/** The saved reports this person can open, his or her own first. */
export async function listViews(tx: Tx, actor: Actor): Promise<View[]> {
  const found = await tx.reportView.findMany({
    select: {
      ...{ id: true, name: true, report: true, query: true, shared: true, mailEvery: true, mailOn: true },
      ...{ ownerUserId: true, ownerName: true, version: true },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 4 * MOST,
  })
  const views = found.flatMap(({ ownerUserId, report, ...view }) =>
    isReport(report) ? [{ ...view, report, own: ownerUserId === actor.userId }] : [],
  )
  return [...views.filter(({ own }) => own), ...views.filter(({ own }) => !own)]
}

/** A saved report that this person may change: the owner, and for a shared one the bureau's manager. */
export function canChangeView(actor: Actor, view: Pick<View, 'own' | 'shared'>): boolean {
  return view.own || (view.shared && actor.role === 'manager')
}

/** What was chosen, as it is kept: taken apart and written anew, so that nothing else is. */
export function queryOf(address: ReportAddress): string {
  const chosen = Object.entries(address).filter(([name]) => name !== 'for')
  return new URLSearchParams(chosen.flatMap(([name, value]) => (value ? [[name, value]] : []))).toString()
}

type Kept = { name: string; report: string; query: string; shared: boolean; mailEvery: MailEvery }

/** Keeps a report as its address shows it under a name; whether the managers are told of it regularly is for a manager to say. */
export async function keepView(
  tx: Tx,
  actor: Actor,
  view: Kept,
): Promise<{ id: string; report: ReportKey; query: string } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  const { name, report, shared } = view
  if (!isReport(report)) throw new NotFound()
  const own = { ownerUserId: actor.userId }
  if ((await tx.reportView.count({ where: own })) >= MOST) return refuse('name', 'tooMany')
  if (await tx.reportView.findFirst({ where: { ...own, name }, select: { id: true } })) return refuse('name', 'taken')
  const mails = await mailsOf(tx, actor, view)
  if (!mails) return refuse('mailEvery', 'sharedFirst')
  const query = queryOf(readAddress(Object.fromEntries(new URLSearchParams(view.query))))
  const { id } = await tx.reportView.create({
    data: { ...own, bureauId: actor.bureauId, ownerName: actor.name, name, report, query, shared, ...mails },
    select: { id: true },
  })
  return { id, report, query }
}

type Changed = { name: string; shared: boolean; mailEvery: MailEvery; version: number }

/** Renames a saved report, shares it or no longer, and says how often the managers are told of it. Whoever looked at an older one first sees what stands there now. */
export async function changeView(tx: Tx, actor: Actor, id: string, change: Changed): Promise<{ id: string } | Refusal> {
  const view = await takeView(tx, actor, id)
  if (view.version !== change.version) throw new InvalidTransition('edit', 'view', { name: view.name })
  const { name, shared } = change
  const same = change.mailEvery === view.mailEvery && shared
  const mails = same ? {} : await mailsOf(tx, actor, change)
  if (!mails) return refuse('mailEvery', 'sharedFirst')
  await tx.reportView.updateMany({ where: { id }, data: { name, shared, ...mails, version: { increment: 1 } } })
  return { id }
}

/** Throws a saved report away; nobody is told of it any more. */
export async function removeView(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  await takeView(tx, actor, id)
  await tx.reportView.deleteMany({ where: { id } })
  return { id }
}

/** One saved report that this person may change. */
export async function takeView(tx: Tx, actor: Actor, id: string): Promise<View> {
  const view = (await listViews(tx, actor)).find((one) => one.id === id)
  if (!view) throw new NotFound()
  if (!canChangeView(actor, view)) throw new NotPermitted()
  return view
}

/** How often and when next the managers are told; null where the report is not shared with them. */
async function mailsOf(tx: Tx, actor: Actor, { shared, mailEvery }: Pick<Kept, 'shared' | 'mailEvery'>) {
  if (mailEvery === 'never') return { mailEvery, mailOn: null }
  if (actor.role !== 'manager') throw new NotPermitted()
  return shared ? { mailEvery, mailOn: new Date(nextMailOn(mailEvery, jstDate(await readClock(tx)))) } : null
}
