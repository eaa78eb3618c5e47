import { PACKAGE_LIMITS } from '../limits'
import { readOleDirectory } from '../ole'
import { readZipEntries, type ZipEntry } from '../zip-entries'
import { type ByteSource, bufferSource, readHead } from './byte-source'
import { Refusal } from './refusal'
import { attribute, readXml, refuseOutsideTargets, tagsNamed } from './relationships'
import { hasSignature, signatureOf } from './signatures'
import { UnpackBudget, unpackPart } from './unpack'

export type PackageFormat = 'docx' | 'xlsx' | 'pptx'

const OFFICE = 'application/vnd.openxmlformats-officedocument.'
const MAIN_TYPES = {
  docx: `${OFFICE}wordprocessingml.document.main+xml`,
  xlsx: `${OFFICE}spreadsheetml.sheet.main+xml`,
  pptx: `${OFFICE}presentationml.presentation.main+xml`,
} satisfies Record<PackageFormat, string>

const READ_BYTES = 2 * 1024 * 1024
const NESTED = /\/embeddings\/[^/]+\.(docx|xlsx|pptx)$/

/**
 * Word, Excel and PowerPoint of today: a ZIP whose every part is unpacked and
 * looked at. The workbook behind a chart is such a package again and may stay;
 * anything else carried inside may not.
 */
export async function checkOfficePackage(source: ByteSource, format: PackageFormat): Promise<void> {
  if (hasSignature(await readHead(source, 8), 'ole')) return refuseLockedPackage(source)
  await checkPackage(source, format, new UnpackBudget(source.size), 1)
}

async function refuseLockedPackage(source: ByteSource): Promise<void> {
  const { entries } = await readOleDirectory(source)
  const locked = entries.some((entry) => entry.name === 'EncryptedPackage' || entry.name === 'EncryptionInfo')
  throw new Refusal(locked ? 'encrypted' : 'contentMismatch')
}

async function checkPackage(source: ByteSource, format: PackageFormat, budget: UnpackBudget, depth: number) {
  const entries = await readZipEntries(source)
  budget.spendEntries(entries.length)
  refuseByName(entries)

  let described = false
  for (const entry of entries) {
    const nested = NESTED.exec(entry.name.toLowerCase())?.[1]
    const content = await unpackPart(source, entry, budget, keptBytes(entry, nested !== undefined))
    if (entry.name.toLowerCase() === '[content_types].xml') {
      checkContentTypes(readXml(content), format, entries)
      described = true
    } else if (isRelationships(entry)) refuseOutsideTargets(content)
    else if (isPackageFormat(nested)) await checkNested(content, nested, budget, depth)
    else refuseForeignContent(content)
  }
  if (!described) throw new Refusal('contentMismatch')
}

function keptBytes(entry: ZipEntry, nested: boolean): number {
  if (nested) return PACKAGE_LIMITS.maxNestedBytes
  return isRelationships(entry) || entry.name.toLowerCase() === '[content_types].xml' ? READ_BYTES : 0
}

function refuseByName(entries: ZipEntry[]): void {
  const names = entries.map((entry) => entry.name.toLowerCase())
  if (names.some((name) => /(?:^|\/)(?:vbaproject[^/]*\.bin|vbadata\.xml|macrosheets\/|activex\/)/.test(name))) {
    throw new Refusal('macro')
  }
  if (names.some((name) => name.includes('/externallinks/'))) throw new Refusal('externalLink')
  if (names.some((name) => /\/embeddings\/[^/]+$/.test(name) && !NESTED.test(name))) throw new Refusal('embedded')
}

function checkContentTypes(xml: string, format: PackageFormat, entries: ZipEntry[]): void {
  const overrides = tagsNamed('Override', xml)
  const inUse = [...overrides, ...defaultsInUse(xml, entries)]
  if (inUse.some((tag) => /macroEnabled|macrosheet|vbaProject|activeX/i.test(tag))) throw new Refusal('macro')
  const parts = overrides.filter((tag) => attribute(tag, 'ContentType') === MAIN_TYPES[format])
  const mainPart = parts.length === 1 ? attribute(parts[0] ?? '', 'PartName')?.toLowerCase() : undefined
  if (!entries.some((entry) => `/${entry.name.toLowerCase()}` === mainPart)) throw new Refusal('contentMismatch')
}

/** Some programs declare a type for every extension they know; it counts only when a part has that extension. */
function defaultsInUse(xml: string, entries: ZipEntry[]): string[] {
  const extensions = new Set(entries.map((entry) => entry.name.toLowerCase().split('.').at(-1)))
  return tagsNamed('Default', xml).filter((tag) => extensions.has(attribute(tag, 'Extension')?.toLowerCase()))
}

async function checkNested(content: Buffer, format: PackageFormat, budget: UnpackBudget, depth: number) {
  if (depth >= PACKAGE_LIMITS.maxDepth) throw new Refusal('archiveLimits')
  if (!hasSignature(content, 'zip')) throw new Refusal('embedded')
  await checkPackage(bufferSource(content), format, budget, depth + 1)
}

function refuseForeignContent(head: Buffer): void {
  const signature = signatureOf(head)
  if (signature === 'zip' || signature === 'archive') throw new Refusal('archiveLimits')
  if (signature === 'ole' || signature === 'program' || signature === 'pdf') throw new Refusal('embedded')
}

function isRelationships(entry: ZipEntry): boolean {
  return entry.name.toLowerCase().endsWith('.rels')
}

function isPackageFormat(extension: string | undefined): extension is PackageFormat {
  return extension !== undefined && extension in MAIN_TYPES
}
