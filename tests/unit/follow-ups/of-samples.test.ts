import { expect, test } from 'vitest'
import { isOfSamples } from '@/lib/followUps/list'

type Effect = Parameters<typeof isOfSamples>[0]['effects'][number]

function about(...samples: boolean[]): { effects: Effect[] } {
  return {
    effects: samples.map((isSample, index) => ({
      id: String(index),
      pointMonths: 1,
      consultation: { number: `R8-KYU-0000${index}`, officerName: null, isSample },
      support: { menu: { name: '派遣', nameEn: 'Dispatch' } },
    })),
  }
}

test.each([
  ['nothing', about(), false],
  ['samples alone', about(true, true), true],
  ['a sample and a real consultation', about(true, false), false],
  ['real consultations', about(false, false), false],
])('a questionnaire about %s is told for what it is', (_, questionnaire, expected) => {
  expect(isOfSamples(questionnaire)).toBe(expected)
})
