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

/** What runs in the browser: saving while one types, and leaving a shared terminal. */
const SCRIPTS = ['autosave.tsx', 'sign-out-when-idle.tsx']

test('components carry no style attribute, and no script of their own but the named ones', () => {
  for (const { file, text } of sources) {
    if (!SCRIPTS.some((script) => file.endsWith(script))) expect(text, file).not.toMatch(/'use client'/)
    expect(text, file).not.toMatch(/ style=|dangerouslySetInnerHTML/)
  }
})
