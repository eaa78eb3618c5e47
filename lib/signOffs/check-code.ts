import { createHmac } from 'node:crypto'
import { environment } from '@/lib/env'

/** Digits and letters that are not taken for one another on paper or on the telephone: no I, L, O, U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 照合番号: the first 60 bits of a content hash, to be compared by eye: 7F3K-9M2P-4QXW. */
export function checkCodeOf(hash: string): string {
  return inFours(BigInt(`0x${hash.slice(0, 15)}`), 12)
}

/** The word that whoever asks passes on to the superior by another way than the mail: whoever got the link by mistake lacks it. */
export function passwordOf(signOffId: string): string {
  const proof = createHmac('sha256', environment().FORM_SECRET).update(`sign-off password\n${signOffId}`).digest('hex')
  return inFours(BigInt(`0x${proof.slice(0, 10)}`), 8)
}

/** A code as somebody typed it: any width, any hyphens, either case; the letters that look like digits are read as digits. */
export function readCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}

/** Whether somebody typed this code. */
export function isCode(typed: string, code: string): boolean {
  return readCode(typed) === readCode(code)
}

function inFours(value: bigint, letters: number): string {
  const written = Array.from({ length: letters }, (_, at) => LETTERS[Number((value >> BigInt(5 * at)) & 31n)])
  return written
    .reverse()
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-')
}
