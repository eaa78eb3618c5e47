import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import en from '@/lib/i18n/messages/en/Components.json'
import ja from '@/lib/i18n/messages/ja/Components.json'

const sources = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join('components', file), 'utf8') }))

test('both languages have the same words', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(ja).sort())
})

test('components carry no style attribute and no script of their own', () => {
  for (const { file, text } of sources) {
    expect(text, file).not.toMatch(/ style=|'use client'|dangerouslySetInnerHTML/)
  }
})
