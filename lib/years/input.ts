import { z } from 'zod'
import { many } from '@/lib/forms/fields'

const QUOTA = /^quota-(.+)$/
const MENU = /^menu-([0-9a-f-]{36})$/
const TEMPLATE = /^template-([0-9a-f-]{36})$/
const Number4 = z
  .string()
  .overwrite((text) => text.normalize('NFKC').trim())
  .regex(/^\d{1,4}$/, 'number')
  .transform(Number)

/** What can become of a menu: it goes on, it ends with the year, or one that ends is renewed for the next. */
export const MENU_CHOICES = ['keep', 'end', 'renew'] as const

/** What a manager wants for the coming year: menus (`menu-<id>`), reply templates (`template-<id>`), quotas (`quota-<key>`), closing days and officers who stay. */
export const YearInput = z
  .looseObject({ days: many(120), stay: many(500) })
  .transform(({ days, stay, ...rest }, context) => ({
    days,
    stay,
    menus: Object.entries(rest).flatMap(([name, value]) => {
      const id = MENU.exec(name)?.[1]
      return id && (value === 'end' || value === 'renew') ? [{ id, choice: value } as const] : []
    }),
    templates: Object.entries(rest).flatMap(([name, value]) => {
      const id = TEMPLATE.exec(name)?.[1]
      return id && (value === 'end' || value === 'copy') ? [{ id, choice: value } as const] : []
    }),
    quotas: Object.entries(rest).flatMap(([name, value]) => {
      const key = QUOTA.exec(name)?.[1]
      if (!key || typeof value !== 'string' || value.trim() === '') return []
      const most = Number4.safeParse(value)
      if (!most.success) context.addIssue({ code: 'custom', message: 'number', path: [name] })
      return [{ key, most: most.data ?? 0 }]
    }),
  }))
export type YearInput = z.infer<typeof YearInput>
