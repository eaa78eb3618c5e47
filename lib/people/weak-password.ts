/** Whether a password gives itself away: it holds the sign-in name or the person's name, or repeats a few letters. */
export function isGuessable(password: string, known: readonly string[]): boolean {
  const flat = password.normalize('NFKC').toLowerCase().replace(/\s/g, '')
  const parts = known
    .flatMap((text) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .split(/[\s@._+-]+/),
    )
    .filter((part) => part.length >= 4)
  return new Set(flat).size < 6 || parts.some((part) => flat.includes(part))
}
