import { createHash } from 'node:crypto'
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { UPLOAD_LIMITS } from '@/lib/attachments/limits'
import { receiveFiles } from '@/lib/attachments/receive'
import { inPieces, multipart, postBody, postFiles } from './post-files'

const LIMIT = UPLOAD_LIMITS.maxBytesPerFile
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reception-'))
})

afterEach(async () => {
  await chmod(folder, 0o700)
  await rm(folder, { recursive: true })
})

const leftBehind = () => readdir(join(folder, 'incoming'))

test('a file arrives byte for byte, with its Japanese name, hash and the key of the form', async () => {
  const bytes = Buffer.from('対話の記録\r\n--not the boundary\r\n')
  const post = await receiveFiles(postFiles([{ name: '令和8年度 相談票（表）.txt', bytes }], { _key: 'abc' }), folder)

  expect(post.fields).toEqual({ _key: 'abc' })
  expect(post.problems).toEqual([])
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(post.files).toMatchObject([{ originalName: '令和8年度 相談票（表）.txt', bytes: bytes.length, sha256 }])
  expect(await readFile(post.files[0]!.tempPath)).toEqual(bytes)
  expect(post.files[0]!.tempPath.startsWith(join(folder, 'incoming'))).toBe(true)
})

test.each([
  ['CP932 bytes', Buffer.from('918a926b955c2e706466', 'hex'), '相談表.pdf'],
  ['a name with folders', '..\\..\\様式/表.pdf', '..\\..\\様式/表.pdf'],
  ['a surrogate pair', '𠮷野町.pdf', '𠮷野町.pdf'],
])('a name of %s stays readable', async (_, name, expected) => {
  const post = await receiveFiles(postFiles([{ name, bytes: Buffer.from('x') }]), folder)
  expect(post.files.map((file) => file.originalName)).toEqual([expected])
})

test('exactly 20 MB is taken, one byte more is refused, and the files behind it still arrive', async () => {
  const request = postFiles([
    { name: 'limit.txt', bytes: inPieces(LIMIT) },
    { name: 'over.txt', bytes: inPieces(LIMIT + 1) },
    { name: 'empty.txt', bytes: Buffer.alloc(0) },
    { name: 'small.txt', bytes: Buffer.from('x') },
  ])
  const post = await receiveFiles(request, folder)

  expect(post.files.map(({ originalName, bytes }) => [originalName, bytes]).sort()).toEqual([
    ['limit.txt', LIMIT],
    ['small.txt', 1],
  ])
  expect(post.problems.toSorted((a, b) => a.fileName.localeCompare(b.fileName))).toEqual([
    { fileName: 'empty.txt', reason: 'empty' },
    { fileName: 'over.txt', reason: 'tooLarge' },
  ])
  expect(await leftBehind()).toHaveLength(2)
})

test('the eleventh file is refused by name and the first ten are kept', async () => {
  const files = Array.from({ length: 12 }, (_, index) => ({ name: `${index + 1}.txt`, bytes: Buffer.from('x') }))
  const post = await receiveFiles(postFiles(files), folder)
  expect(post.files).toHaveLength(10)
  expect(post.problems).toEqual([
    { fileName: '11.txt', reason: 'tooMany' },
    { fileName: '12.txt', reason: 'tooMany' },
  ])
})

test('a form sent without choosing a file brings no file and no problem', async () => {
  const post = await receiveFiles(postFiles([{ name: '', bytes: Buffer.alloc(0) }], { _key: 'abc' }), folder)
  expect(post).toEqual({ fields: { _key: 'abc' }, files: [], problems: [] })
})

test('long text beside the files is left out, and a field named __proto__ harms nothing', async () => {
  const fields = { __proto__x: 'a', big: 'x'.repeat(70_000), _key: 'abc' }
  const post = await receiveFiles(postFiles([], fields), folder)
  expect(post.fields.big).toBeUndefined()
  const hostile = await receiveFiles(postFiles([], Object.fromEntries([['__proto__', 'evil']])), folder)
  expect(Object.getPrototypeOf(hostile.fields)).toBe(Object.prototype)
})

test('an upload that breaks off leaves nothing behind', async () => {
  async function* broken() {
    yield* inPieces(3 * 1024 * 1024)
    throw new Error('The line was cut')
  }
  const post = await receiveFiles(
    postFiles([
      { name: 'whole.txt', bytes: Buffer.from('x') },
      { name: 'cut.txt', bytes: broken() },
    ]),
    folder,
  )
  expect(post.files).toEqual([])
  expect(post.problems).toEqual([{ fileName: '', reason: 'notReceived' }])
  expect(await leftBehind()).toEqual([])
})

test('a body that ends early, is no form or has no boundary is not received and leaves nothing behind', async () => {
  const whole = await buffer(multipart([{ name: 'a.txt', bytes: Buffer.from('content') }]))
  for (const length of [3, 60, 120, whole.length - 20]) {
    const post = await receiveFiles(postBody(pieces(whole.subarray(0, length))), folder)
    expect(post).toMatchObject({ files: [], problems: [{ reason: 'notReceived' }] })
    expect(await leftBehind()).toEqual([])
  }
  for (const type of ['multipart/form-data', 'application/json', 'multipart/form-data; boundary=']) {
    const post = await receiveFiles(postBody(pieces(whole), type), folder)
    expect(post).toMatchObject({ files: [], problems: [{ reason: 'notReceived' }] })
  }
})

test('a store that cannot be written is an error of ours, not a problem of the sender', async () => {
  const blocked = join(folder, 'blocked')
  await writeFile(blocked, 'a file where the folder should be')
  await expect(receiveFiles(postFiles([{ name: 'a.txt', bytes: inPieces(200_000) }]), blocked)).rejects.toThrow()
})

async function* pieces(bytes: Buffer) {
  yield bytes
}
