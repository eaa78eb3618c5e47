type Say = (key: string) => string

/** What a municipality said about telling others of its answer; nothing said means no. */
export function consentWord(publication: string, say: Say): string {
  const known = ['named', 'unnamed', 'no'].find((one) => one === publication) ?? 'none'
  return say(`stories.publication.${known}`)
}
