import { expect, test } from 'vitest'
import { textChanges } from '@/lib/corrections/text-changes'

const marked = (before: string, after: string) =>
  textChanges(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`))
    .join('')

test('A difference is told by words, both texts stand whole in it', () => {
  expect(marked('令和7年の利用者は10人です。', '令和8年の利用者は20人です。')).toBe(
    '令和[-7][+8]年の利用者は[-10][+20]人です。',
  )
  expect(marked('', '𠮷野家')).toBe('[+𠮷野家]')
  expect(marked('同じ\n文', '同じ\n文')).toBe('同じ\n文')
})

test('Two long texts with nothing in common are told at once, one after the other', () => {
  const [before, after] = ['あ'.repeat(20_000), 'イロハ '.repeat(5_000)]
  const started = performance.now()
  expect(textChanges(before, after)).toEqual([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ])
  expect(performance.now() - started).toBeLessThan(3000)
})
