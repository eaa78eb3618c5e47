import type { YearInput } from './input'
import type { Year } from './read-year'

/** What kinds of change a turn of the year makes. */
export const CHANGE_KINDS = [
  'menu_ends',
  'menu_renews',
  'quota',
  'closing_day',
  'officer_stays',
  'template_ends',
  'template_copies',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One change, as it is shown beforehand and carried out. */
export type YearChange = { kind: ChangeKind; subject: string; name: string; before: string; after: string }

/** The changes that an answer to the year's questions comes to; what changes nothing is none. */
export function planYear(year: Year, input: YearInput): YearChange[] {
  const menus = input.menus.flatMap(({ id, choice }): YearChange[] => {
    const menu = year.menus.find((one) => one.id === id)
    if (!menu) return []
    if (choice === 'end' && !menu.endsWithYear)
      return [{ kind: 'menu_ends', subject: id, name: menu.name, before: menu.until ?? '', after: year.last }]
    if (choice === 'renew' && menu.endsWithYear && !menu.hasNext)
      return [{ kind: 'menu_renews', subject: id, name: menu.name, before: year.last, after: year.first }]
    return []
  })
  const quotas = input.quotas.flatMap(({ key, most }): YearChange[] => {
    const menu = year.quotas.find((one) => one.key === key)
    if (!menu || menu.next === most) return []
    const before = menu.next === null ? '' : String(menu.next)
    return [{ kind: 'quota', subject: key, name: menu.name, before, after: String(most) }]
  })
  const days = year.closingDays
    .filter(({ next }) => input.days.includes(next))
    .map(({ day, next, reason }): YearChange => {
      return { kind: 'closing_day', subject: next, name: reason, before: day, after: next }
    })
  const officers = year.officers
    .filter(({ id }) => input.stay.includes(id))
    .map(({ id, name, officer }): YearChange => {
      return { kind: 'officer_stays', subject: id, name, before: year.last, after: officer }
    })
  return [...menus, ...quotas, ...days, ...officers, ...planTemplates(year, input)]
}

/** A template ends with the year by itself, or because a copy of it begins; one that has its copy has no second one. */
function planTemplates(year: Year, { templates }: YearInput): YearChange[] {
  return templates.flatMap(({ id, choice }): YearChange[] => {
    const template = year.templates.find((one) => one.id === id)
    if (!template) return []
    const of = { subject: id, name: template.name, before: template.until ?? '' }
    if (choice === 'end' && !template.endsWithYear) return [{ kind: 'template_ends', ...of, after: year.last }]
    if (choice === 'copy' && !template.hasNext) return [{ kind: 'template_copies', ...of, after: year.first }]
    return []
  })
}
