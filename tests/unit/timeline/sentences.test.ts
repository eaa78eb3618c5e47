import { type AbstractIntlMessages, createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { messagesOf } from '@/lib/i18n/messages'
import { TIMELINE_KINDS } from '@/lib/timeline/kinds'
import { valuesOf } from '@/lib/timeline/values'

type Say = (key: string, values: Record<string, string | number>) => string

/** The catalogue's words; a sentence that lacks a value is an error. */
function say(locale: 'ja' | 'en'): Say {
  const messages: AbstractIntlMessages = messagesOf(locale)
  const t = createTranslator<AbstractIntlMessages>({
    locale,
    messages,
    onError: (error) => {
      throw error
    },
  })
  return (key, values) => t(`Timeline.${key}` as never, values as never)
}

test.each(TIMELINE_KINDS)('%s has its sentence in both languages, also when the entry tells nothing more', (kind) => {
  for (const locale of ['ja', 'en'] as const) {
    const sentence = say(locale)(`kinds.${kind}`, valuesOf({}))
    expect(sentence).not.toBe('')
    if (kind !== 'merged') expect(sentence).not.toContain('none')
  }
})

test('the catalogue has no sentence for what cannot happen', () => {
  for (const locale of ['ja', 'en'] as const) {
    const { kinds } = messagesOf(locale).Timeline as { kinds: Record<string, string> }
    expect(Object.keys(kinds).sort()).toEqual([...TIMELINE_KINDS].sort())
  }
})

test('a sentence tells whom, what and from what to what', () => {
  const t = say('ja')
  expect(t('kinds.question_asked', valuesOf({ addressee: 'other', name: '九州運輸局' }))).toBe(
    '関係機関（九州運輸局）へご確認をお願いしました',
  )
  expect(t('kinds.priority_changed', valuesOf({ from: 'normal', to: 'urgent' }))).toBe(
    '優先度を「通常」から「至急」に変えました',
  )
  expect(t('kinds.received', valuesOf({ channel: 'telephone', number: 'R8-KYU-00012' }))).toBe(
    '相談を受け付けました（電話、受付番号 R8-KYU-00012）',
  )
  expect(t('kinds.merged', valuesOf({ from: 'R8-KYU-00002' }))).toBe('相談R8-KYU-00002をこの相談にまとめました')
  expect(t('kinds.reopened', valuesOf({ reason: null }))).toBe('相談を再開しました')
})
