import { type AbstractIntlMessages, createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { messagesOf } from '@/lib/i18n/messages'
import { TIMELINE_KINDS } from '@/lib/timeline/kinds'
import { isSigned } from '@/lib/timeline/signed'
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
    const sentence = say(locale)(`kinds.${kind}`, valuesOf({}, locale))
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
  expect(t('kinds.question_asked', valuesOf({ addressee: 'other', name: '九州運輸局' }, 'ja'))).toBe(
    '関係機関（九州運輸局）へご確認をお願いしました',
  )
  expect(t('kinds.priority_changed', valuesOf({ from: 'normal', to: 'urgent' }, 'ja'))).toBe(
    '優先度を「通常」から「至急」に変えました',
  )
  expect(t('kinds.received', valuesOf({ channel: 'telephone', number: 'R8-KYU-00012' }, 'ja'))).toBe(
    '相談を受け付けました（電話、受付番号 R8-KYU-00012）',
  )
  expect(t('kinds.merged', valuesOf({ from: 'R8-KYU-00002' }, 'ja'))).toBe('相談R8-KYU-00002をこの相談にまとめました')
  expect(t('kinds.reopened', valuesOf({ reason: null }, 'ja'))).toBe('相談を再開しました')
})

test('what came by telephone names who called and when', () => {
  const facts = { channel: 'telephone', caller: '益城 太郎', calledOn: '2026-03-31', number: 'R7-KYU-00001' }
  expect(say('ja')('kinds.received', valuesOf(facts, 'ja'))).toBe(
    '益城 太郎様からの電話（令和8年3月31日(火)）を受け付けました。受付番号 R7-KYU-00001',
  )
  expect(say('en')('kinds.received', valuesOf(facts, 'en'))).toBe(
    'Call from 益城 太郎 on 31 March 2026 received, number R7-KYU-00001',
  )
})

test('asking again outside the portal is told as noted, not as sent', () => {
  const to = { addressee: 'other', name: '九州運輸局' }
  const t = say('ja')
  expect(t('kinds.question_reminded', valuesOf({ ...to, mailed: 'no' }, 'ja'))).toBe(
    '関係機関（九州運輸局）へ改めてお願いしたことを記録しました',
  )
  expect(t('kinds.question_reminded', valuesOf(to, 'ja'))).toBe('関係機関（九州運輸局）へお願い（再送）を送りました')
})

test('the officer named at receipt is nobody’s deed; one assigned by the desk is', () => {
  expect(isSigned({ kind: 'officer_assigned', actorSide: 'municipality' })).toBe(false)
  expect(isSigned({ kind: 'officer_assigned', actorSide: 'desk' })).toBe(true)
  expect(isSigned({ kind: 'received', actorSide: 'municipality' })).toBe(true)
})
