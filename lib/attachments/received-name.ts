/**
 * The name a browser gave a file. Old browsers on a CP932 page send CP932
 * bytes; the form parser hands bytes over one per character, so they can be
 * read again in whichever encoding they fit.
 */
export function receivedName(bytesAsText: string): string {
  if (/[^\0-\xff]/.test(bytesAsText)) return bytesAsText
  const bytes = Buffer.from(bytesAsText, 'latin1')
  return decodedAs('utf-8', bytes) ?? decodedAs('shift_jis', bytes) ?? bytesAsText
}

function decodedAs(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
