import { randomInt } from 'node:crypto'
import type { Tx } from '@/lib/db/client'

/** Letters and digits that nobody mistakes for one another when typing from paper. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 6

/** A new short address for a questionnaire. */
export function newCode(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}

/** A code as it was typed, in capitals; null for what cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.normalize('NFKC').trim().toUpperCase()
  return /^[2-9A-HJ-NP-Z]{6}$/.test(code) ? code : null
}

/** Tells the database which questionnaire the person without an account has the address of; it shows that one alone. */
export async function holdCode(tx: Tx, code: string): Promise<void> {
  await tx.$executeRaw`SELECT set_config('app.survey_code', ${code}, true)`
}
