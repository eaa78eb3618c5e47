/** Stands for a letter that the code page does not have. */
const GETA = '〓'
/** Letters that Japanese programs write as the ones the code page has in their place. */
const SAME: Record<string, string> = {
  '\u301c': '\uff5e',
  '\u2212': '\uff0d',
  '\u2016': '\u2225',
  '\u00a2': '\uffe0',
  '\u00a3': '\uffe1',
  '\u00ac': '\uffe2',
  '\u2014': '\u2015',
  '\u00a5': '\uffe5',
}

let kept: Map<string, readonly number[]> | undefined

/** The code page 932 the other way round, from what the platform reads it as; made once. The first code for a letter counts, as Windows has it. */
function table(): Map<string, readonly number[]> {
  if (kept) return kept
  const decoder = new TextDecoder('shift_jis')
  const codes = new Map<string, readonly number[]>()
  const put = (bytes: readonly number[]) => {
    const letter = decoder.decode(Uint8Array.from(bytes))
    if ([...letter].length !== 1 || letter === '\ufffd' || isPrivate(letter)) return
    if (!codes.has(letter) || isNecSelected(codes.get(letter))) codes.set(letter, bytes)
  }
  for (let one = 0; one < 0x80; one += 1) put([one])
  for (let one = 0xa1; one <= 0xdf; one += 1) put([one])
  for (let lead = 0x81; lead <= 0xfc; lead += 1)
    if (lead < 0xa0 || lead > 0xdf) for (let trail = 0x40; trail <= 0xfc; trail += 1) put([lead, trail])
  kept = codes
  return codes
}

/** Letters that stand twice are written with IBM's code, not with NEC's selection of them. */
function isNecSelected(bytes: readonly number[] | undefined): boolean {
  return bytes?.[0] === 0xed || bytes?.[0] === 0xee
}

function isPrivate(letter: string): boolean {
  return letter >= '\ue000' && letter <= '\uf8ff'
}

/** Text in the code page 932, as older programs on Windows read it. What it does not have is written 〓. */
export function writeCp932(text: string): Uint8Array<ArrayBuffer> {
  const codes = table()
  const geta = codes.get(GETA) ?? []
  const bytes: number[] = []
  for (const letter of text) bytes.push(...(codes.get(SAME[letter] ?? letter) ?? geta))
  return Uint8Array.from(bytes)
}

/** The letters of a text that the code page does not have, each once, in their order, with how often it occurs. */
export function unwritable(text: string): { letter: string; times: number }[] {
  const codes = table()
  const found = new Map<string, number>()
  for (const letter of text) if (!codes.has(SAME[letter] ?? letter)) found.set(letter, (found.get(letter) ?? 0) + 1)
  return [...found].map(([letter, times]) => ({ letter, times }))
}
