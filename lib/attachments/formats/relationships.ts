import { Refusal } from './refusal'

/**
 * Refuses a package part that points outside the file (linked workbook,
 * template from a server, linked object or picture). Ordinary hyperlinks stay:
 * nothing is fetched until a person presses them.
 */
export function refuseOutsideTargets(relationships: Buffer): void {
  for (const attributes of tagsNamed('Relationship', readXml(relationships))) {
    const type = attribute(attributes, 'Type') ?? ''
    if (/\/(?:vbaProject|xlMacrosheet|xlIntlMacrosheet|control|activeXControlBinary)$/i.test(type)) {
      throw new Refusal('macro')
    }
    if (/\/(?:oleObject|aFChunk)$/i.test(type)) throw new Refusal('embedded')
    const inside = (attribute(attributes, 'TargetMode') ?? 'Internal') === 'Internal'
    if (!inside && !type.endsWith('/hyperlink')) throw new Refusal('externalLink')
  }
}

/** The attribute texts of every tag of that name, whatever its prefix. Comments are read too: better one too many. */
export function tagsNamed(name: string, xml: string): string[] {
  const tag = new RegExp(`<(?:[\\w.-]+:)?${name}(\\s(?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>`, 'g')
  return Array.from(xml.matchAll(tag), (match) => match[1] ?? '')
}

export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return match?.[1] ?? match?.[2]
}

/** The text of a package part. A document type has no place there and serves only attacks on readers. */
export function readXml(bytes: Buffer): string {
  const xml = new TextDecoder(encodingOf(bytes)).decode(bytes)
  if (xml.includes('\0') || xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY')) throw new Refusal('damaged')
  return xml
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
