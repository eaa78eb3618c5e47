import type { WrittenPractice } from '@/components/practiceDrafts/practice-fields'

/** A practice before anything is written of it. */
export function blankPractice(fiscalYear: number): WrittenPractice {
  const texts = { title: '', summary: '', begun: '', actors: '', costs: '', result: '', hard: '', contact: '' }
  return { ...texts, origin: 'form', themeKeys: [], stage: null, fiscalYear, figures: [] }
}
