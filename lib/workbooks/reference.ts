/** How a workbook says which draft, as it then stood, it was filled in with: the draft's id and version, in plain sight. */
export function writeReference(draft: { id: string; version: number }): string {
  return `${draft.id}-${draft.version}`
}

/** The draft and version a workbook names; null when what stands there is no such reference. */
export function readReference(text: string): { id: string; version: number } | null {
  const written = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2015\u2212\u2500\u30fc]/g, '-')
    .toLowerCase()
  const [, id, version] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-(\d{1,9})$/.exec(written) ?? []
  return id && version ? { id, version: Number(version) } : null
}
