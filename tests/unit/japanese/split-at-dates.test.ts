import { expect, test } from 'vitest'
import { splitAtDates } from '@/lib/japanese/split-at-dates'

test.each([
  ['支援後の状況（令和8年8月）', ['支援後の状況（', '令和8年8月', '）']],
  ['令和元年度の総会', ['', '令和元年度', 'の総会']],
  ['令和8年11月22日(日)まで', ['', '令和8年11月22日(日)', 'まで']],
  ['第10期介護保険事業計画', ['', '第10期', '介護保険事業計画']],
  ['ホーム', ['ホーム']],
])('%s keeps its dates whole', (sentence, parts) => {
  expect(splitAtDates(sentence)).toEqual(parts)
})
