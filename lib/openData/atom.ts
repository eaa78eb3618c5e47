export type Entry = { address: string; title: string; updatedAt: Date; publishedAt: Date; by: string; summary: string }

type Feed = { address: string; self: string; title: string; entries: readonly Entry[] }

/** A feed as RFC 4287 wants it; an entry's address is its name for ever. A feed without entries was last changed at the beginning of time. */
export function writeAtom({ address, self, title, entries }: Feed): string {
  const latest = entries.reduce((last, { updatedAt }) => (updatedAt > last ? updatedAt : last), new Date(0))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">',
    `<id>${escapeXml(address)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<link rel="alternate" href="${escapeXml(address)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<updated>${latest.toISOString()}</updated>`,
    ...entries.map(writeEntry),
    '</feed>',
  ].join('\n')
}

function writeEntry({ address, title, updatedAt, publishedAt, by, summary }: Entry): string {
  return [
    '<entry>',
    `<id>${escapeXml(address)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<link href="${escapeXml(address)}"/>`,
    `<updated>${updatedAt.toISOString()}</updated>`,
    `<published>${publishedAt.toISOString()}</published>`,
    `<author><name>${escapeXml(by)}</name></author>`,
    `<summary>${escapeXml(summary)}</summary>`,
    '</entry>',
  ].join('\n')
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in XML: what would be read as markup is written out, letters that XML does not know are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter)
}
