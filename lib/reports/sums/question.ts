import { createHash } from 'node:crypto'
import type { Scope } from '../scope'
import type { Sum } from './sum'

/** Any month will do: a question is the same one for all of them. */
const MONTH = { from: '2020-04-01', until: '2020-04-30' }

/**
 * What sums are kept under: the statement that counts them, with all its values but the month, and the calendar
 * where business days are counted. When a definition, a closing day or today is another, so is the question, and sums of the old one answer it no more.
 */
export function questionOf({ asks, days, figure }: Sum, { bureauId, today, calendar }: Scope): string {
  const { sql, values } = asks({ bureauId, ...MONTH, today, businessDays: [], calendar })
  const asked = [sql, values, figure, days === 'business' ? calendar : '']
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex')
}
