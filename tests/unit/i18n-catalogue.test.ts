import { readdirSync, readFileSync } from 'node:fs'
import {
  isPluralElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
  TYPE,
} from '@formatjs/icu-messageformat-parser'
import { expect, test } from 'vitest'
import { messagesOf } from '@/lib/i18n/messages'

type Tree = { [key: string]: string | Tree }

function flat(tree: Tree, at = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${at}${key}`, value] as const] : [...flat(value, `${at}${key}.`)],
    ),
  )
}

/** What a sentence expects to be given: names of values and of tags. */
function expectedBy(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    if (isTagElement(element)) return [`<${element.value}>`, ...expectedBy(element.children)]
    if (isSelectElement(element) || isPluralElement(element))
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => expectedBy(value))]
    return [element.value]
  })
}

const ja = flat(messagesOf('ja'))
const en = flat(messagesOf('en'))

test('both languages say the same things', () => {
  expect([...en.keys()].filter((key) => !ja.has(key))).toEqual([])
  expect([...ja.keys()].filter((key) => !en.has(key))).toEqual([])
  expect(readdirSync('lib/i18n/messages/en')).toEqual(readdirSync('lib/i18n/messages/ja'))
})

test('each sentence can be read, is not empty, and takes the same values in both languages', () => {
  for (const [key, sentence] of ja) {
    // A message at a field may name the field or point at it.
    const free = key.startsWith('Errors.') ? 'label' : ''
    const names = (text: string) => [...new Set(expectedBy(parse(text)))].filter((name) => name !== free).sort()
    expect(/[sS]eparator$/.test(key) ? sentence : sentence.trim(), key).not.toBe('')
    expect(names(en.get(key) ?? ''), key).toEqual(names(sentence))
  }
})

test('the subject of a mail needs no values: it is written without any', () => {
  const subjects = [ja, en].flatMap((words) => [...words].filter(([key]) => /^Mails\.letters\..*\.subject$/.test(key)))
  expect(subjects.length).toBeGreaterThan(200)
  expect(subjects.filter(([, text]) => expectedBy(parse(text)).length > 0)).toEqual([])
})

test('no key stands twice in a file', () => {
  for (const locale of ['ja', 'en'])
    for (const file of readdirSync(`lib/i18n/messages/${locale}`)) {
      const text = readFileSync(`lib/i18n/messages/${locale}/${file}`, 'utf8')
      const leaves = [...flat(JSON.parse(text)).keys()].length
      expect(text.match(/":\s*"/g)?.length ?? 0, `${locale}/${file}`).toBe(leaves)
    }
})

/** Words that the desk does not use on screen. */
const AVOIDED = ['担当官', '終結', '督促', 'ログイン', 'ログアウト', '休眠', '不足しています', '不備']

test('the words on screen are those of the desk', () => {
  const found = [...ja].filter(([, sentence]) => AVOIDED.some((word) => sentence.includes(word)))
  expect(found).toEqual([])
})

test('Japanese is in Japanese', () => {
  const latin = [...ja].filter(
    ([, sentence]) =>
      !/[\u3041-\u30ff\u4e00-\u9fff]/.test(sentence) && /[A-Za-z]{3}/.test(sentence.replaceAll(/\{[^}]*\}/g, '')),
  )
  expect(latin.map(([key]) => key).filter((key) => !/language\.en$|^Attachments\.formatNames\./.test(key))).toEqual([])
})
