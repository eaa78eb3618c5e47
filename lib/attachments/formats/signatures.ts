const SIGNATURES = {
  zip: [Buffer.from('PK\x03\x04', 'latin1'), Buffer.from('PK\x05\x06', 'latin1')],
  ole: [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  program: [Buffer.from('MZ'), Buffer.from('\x7fELF', 'latin1'), Buffer.from('#!')],
  archive: [Buffer.from('Rar!'), Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), Buffer.from('MSCF')],
  pdf: [Buffer.from('%PDF-')],
  image: [Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('\x89PNG', 'latin1'), Buffer.from('GIF8')],
  rtf: [Buffer.from('{\\rtf')],
}

export type Signature = keyof typeof SIGNATURES

/** What the first bytes claim to be, or null when they claim nothing we know. */
export function signatureOf(head: Buffer): Signature | null {
  return (Object.keys(SIGNATURES) as Signature[]).find((kind) => hasSignature(head, kind)) ?? null
}

export function hasSignature(head: Buffer, kind: Signature): boolean {
  return SIGNATURES[kind].some((magic) => head.subarray(0, magic.length).equals(magic))
}
