type Say = (key: 'present' | 'and', values?: Record<string, string>) => string

/** Who else has it open, as one reads it; nothing when nobody has. */
export function presentInWords(names: readonly string[], say: Say): string {
  return names.length === 0 ? '' : say('present', { names: names.join(say('and')) })
}
