const DEEDS = [
  'message',
  'sharing',
  'withdrawn',
  'answer',
  'agreement',
  'decline',
  'consented',
  'refused',
  'takenOver',
] as const

/** The deed just done, as the address names it. */
export function doneOf(text: string | string[] | undefined): (typeof DEEDS)[number] | undefined {
  return DEEDS.find((deed) => deed === text)
}
