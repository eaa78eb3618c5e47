import { expect, test } from 'vitest'
import { leaveStep } from '@/app/my/consultations/[id]/leave-step'

test('looking for what is alike leads back to the same step, looking for a theme to what was found', () => {
  expect(leaveStep('x', 'situation', { leave: 'search' })).toBe('/my/consultations/x/situation#similar')
  expect(leaveStep('x', 'quick', { leave: 'search' })).toBe('/my/consultations/x/quick#similar')
  expect(leaveStep('x', 'trouble', { leave: 'search', theme: '買物' })).toMatch(/\/trouble\?theme=.+#themeKeys$/)
})
