import type { Busboy } from 'busboy'

/** The few text fields beside the files (the form's key). What exceeds the room is left out, as if never sent. */
export function collectFields(parser: Busboy, maxBytes: number): () => Record<string, string> {
  const fields = new Map<string, string>()
  let bytes = 0
  parser.on('field', (name, value, { valueTruncated }) => {
    bytes += Buffer.byteLength(name ?? '') + Buffer.byteLength(value)
    if (name && !valueTruncated && bytes <= maxBytes) fields.set(name, value)
  })
  return () => Object.fromEntries(fields)
}
