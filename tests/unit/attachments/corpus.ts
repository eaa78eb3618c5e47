import type { Reason } from '@/lib/attachments/formats/refusal'
import type { Format } from '@/lib/attachments/inspect'
import { harmfulOffice } from './corpus-office'
import { harmfulOld } from './corpus-old-office'
import { harmfulPlain } from './corpus-plain'
import { welcome } from './corpus-welcome'

export type Specimen = { what: string; name: string; bytes: Buffer; expected: Format | Reason }

/** Everything people and attackers hand in, and what the desk must answer. */
export async function buildCorpus(): Promise<Specimen[]> {
  return [...(await welcome()), ...harmfulOffice(), ...harmfulOld(), ...harmfulPlain()]
}

export function specimen(what: string, name: string, bytes: Buffer | string, expected: Specimen['expected']): Specimen {
  return { what, name, bytes: Buffer.from(bytes as string), expected }
}
