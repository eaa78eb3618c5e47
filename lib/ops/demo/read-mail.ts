/** The lines of a mail's head, folded ones put together again. */
export function headOf(source: string): string[] {
  const [head = ''] = source.split('\r\n\r\n')
  return head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
}

/** The text of a mail as its reader sees it. */
export function bodyOf(source: string): string {
  const [head = '', ...rest] = source.split('\r\n\r\n')
  const raw = rest.join('\r\n\r\n')
  if (/base64/i.test(head)) return Buffer.from(raw, 'base64').toString('utf8')
  return unquoted(raw.replace(/=\r\n/g, ''))
}

/** A line of the head with its encoded words read. */
export function decoded(line: string): string {
  return line
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?(B|Q)\?([^?]*)\?=/gi, (_all, how, words) =>
      how.toUpperCase() === 'B' ? Buffer.from(words, 'base64').toString('utf8') : unquoted(words.replace(/_/g, ' ')),
    )
}

function unquoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
