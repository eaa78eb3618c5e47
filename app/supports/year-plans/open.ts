import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { Crumb } from '@/components/layout/breadcrumbs'
import { type Actor, isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { canKeepYearPlan } from '@/lib/yearPlans/policy'
import { type ReadYearPlan, readYearPlan } from '@/lib/yearPlans/read'

type AtDesk = Actor & { bureauId: string }

/** Opens a page of the desk's plans. */
export async function openAtDesk<T>(work: (tx: Tx, actor: AtDesk) => Promise<T>): Promise<T> {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  return await asActor(actor, (tx) => work(tx, actor))
}

/** Opens a page of one plan of the own bureau; not found for another's, and when `work` finds nothing. */
export async function openPlan<T>(
  id: string,
  work: (tx: Tx, actor: AtDesk, plan: ReadYearPlan) => Promise<T | null>,
): Promise<T & { plan: ReadYearPlan }> {
  const shown = await openAtDesk(async (tx, actor) => {
    const plan = await readYearPlan(tx, id)
    const found = plan && canKeepYearPlan(actor, plan) ? await work(tx, actor, plan) : null
    return plan && found && { ...found, plan }
  })
  if (!shown) notFound()
  return shown
}

/** A plan by its year and name: 令和8年度 年間スケジュール. */
export async function nameOfPlan({ fiscalYear, name }: { fiscalYear: number; name: string }): Promise<string> {
  const [t, locale] = [await getTranslations('YearPlans'), await readLocale()]
  return t('nameOf', { year: fiscalYearLabel(fiscalYear, locale), name })
}

/** The way back to the list, and to a plan. */
export async function planCrumbs(plan?: ReadYearPlan): Promise<Crumb[]> {
  const t = await getTranslations('YearPlans')
  const way: Crumb[] = [{ href: '/supports/year-plans', label: t('title') }]
  return plan ? [...way, { href: `/supports/year-plans/${plan.id}`, label: await nameOfPlan(plan) }] : way
}

/** The name of a plan for the title of a page. */
export async function titleOf(id: string): Promise<string> {
  const plan = await openAtDesk((tx) => readYearPlan(tx, id))
  return plan ? await nameOfPlan(plan) : ''
}
