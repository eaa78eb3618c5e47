import { afterEach, beforeEach, expect, vi } from 'vitest'

beforeEach(() => {
  vi.spyOn(console, 'error')
})

afterEach(() => {
  const lines = vi.mocked(console.error).mock.calls.map((words) => words.join(' '))
  vi.mocked(console.error).mockRestore()
  expect(lines, 'written to console.error by this test').toEqual([])
})
