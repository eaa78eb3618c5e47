import type { OleEntry } from '../ole'
import { Refusal } from './refusal'

const VBA = /^(?:VBA|Macros|_VBA_PROJECT|_VBA_PROJECT_CUR)$/i
const EMBEDDED = /^(?:.Ole10Native|MBD[0-9A-F]{8}|Package)$/i

/** What no old Office file may hold: a password, macros, or another program's object. An empty ObjectPool is usual. */
export function refuseOleContents(entries: OleEntry[]): void {
  if (entries.some(({ name }) => name === 'EncryptedPackage' || name === 'EncryptionInfo')) {
    throw new Refusal('encrypted')
  }
  if (entries.some(({ name }) => VBA.test(name))) throw new Refusal('macro')
  const embedded = entries.some(({ name, path }) => EMBEDDED.test(name) || path.startsWith('ObjectPool/'))
  if (embedded) throw new Refusal('embedded')
}
