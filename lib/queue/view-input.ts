import { z } from 'zod'
import { many, orNothing, ticked, version } from '@/lib/forms/fields'
import { singleLine } from '@/lib/japanese/input'
import { COLUMNS, readColumns } from './columns'
import { SORTS } from './sorts'

const name = () => singleLine().max(60, 'tooLong').min(1, 'required')

/** A view to be kept: its name, the address it stands for, whether the bureau sees it, whether the queue opens with it. */
export const NewViewInput = z.object({
  name: name(),
  query: z.string().max(4000).default(''),
  shared: ticked(),
  isDefault: ticked(),
})

/** What may be changed of a view afterwards. */
export const ViewInput = z.object({ name: name(), shared: ticked(), version: version() })

/** The view that the queue opens with; nothing for the usual one. */
export const OpeningInput = z.object({ viewId: orNothing(z.uuid('choose')) })

/** Columns as chosen: a place in the order for each, or none. Two of the same place stand in the usual order. */
export const ColumnsInput = z
  .object({ sort: z.enum(SORTS, 'choose'), reset: many(1), of: z.string().max(4000).default('') })
  .catchall(z.union([z.string(), z.array(z.string())]))
  .transform(({ sort, reset, of, ...typed }) => {
    const placed = COLUMNS.flatMap((column) => {
      const place = Number(typed[`place-${column}`])
      return Number.isInteger(place) && place > 0 ? [{ column, place }] : []
    })
    const columns = readColumns(placed.sort((a, b) => a.place - b.place).map(({ column }) => column))
    return { sort, of, columns: reset.length > 0 ? [] : (columns ?? []), none: reset.length === 0 && columns === null }
  })

/** Whether single keys work in the queue. */
export const ShortcutsInput = z.object({ shortcuts: ticked() })
