import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { nextMailOn } from '@/lib/reportMails/next-mail-on'
import { MOST_LISTED, ownFirst, pickView, refusalOfNew, type SavedView } from '@/lib/savedViews/saved-view'
import { type ReportAddress, readAddress } from './address'
import { isReport, type ReportKey } from './reports'
import type { MailEvery } from './view-input'

/** A saved report 保存した集計: which report, and how often and when next the managers are told of it. */
export type View = SavedView & { report: ReportKey; mailEvery: string; mailOn: Date | null }

/** The saved reports this person can open, his or her own first. */
export async function listViews(tx: Tx, actor: Actor): Promise<View[]> {
  const found = await tx.reportView.findMany({
    select: {
      ...{ id: true, name: true, report: true, query: true, shared: true, mailEvery: true, mailOn: true },
      ...{ ownerUserId: true, ownerName: true, version: true },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST_LISTED,
  })
  return ownFirst(found, actor).flatMap(({ report, ...view }) => (isReport(report) ? [{ ...view, report }] : []))
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
  const refusal = refusalOfNew({
    count: await tx.reportView.count({ where: own }),
    hasName: (await tx.reportView.count({ where: { ...own, name } })) > 0,
  })
  if (refusal) return refusal
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
  const view = pickView(await listViews(tx, actor), actor, id, change.version)
  const { name, shared } = change
  const same = change.mailEvery === view.mailEvery && shared
  const mails = same ? {} : await mailsOf(tx, actor, change)
  if (!mails) return refuse('mailEvery', 'sharedFirst')
  await tx.reportView.updateMany({ where: { id }, data: { name, shared, ...mails, version: { increment: 1 } } })
  return { id }
}

/** Throws a saved report away; nobody is told of it any more. */
export async function removeView(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  pickView(await listViews(tx, actor), actor, id)
  await tx.reportView.deleteMany({ where: { id } })
  return { id }
}

/** How often and when next the managers are told; null where the report is not shared with them. */
async function mailsOf(tx: Tx, actor: Actor, { shared, mailEvery }: Pick<Kept, 'shared' | 'mailEvery'>) {
  if (mailEvery === 'never') return { mailEvery, mailOn: null }
  if (actor.role !== 'manager') throw new NotPermitted()
  return shared ? { mailEvery, mailOn: new Date(nextMailOn(mailEvery, jstDate(await readClock(tx)))) } : null
}
