const ERAS = [
  { letter: 'R', name: '令和', firstYear: 2019 },
  { letter: 'H', name: '平成', firstYear: 1989 },
  { letter: 'S', name: '昭和', firstYear: 1926 },
  { letter: 'T', name: '大正', firstYear: 1912 },
  { letter: 'M', name: '明治', firstYear: 1868 },
] as const

type Era = (typeof ERAS)[number]

/** The era a whole year is filed under. A year in which the era changed counts as the first of the new one, as offices count 令和元年度. */
export function eraOfYear(year: number): { era: Era; yearOfEra: number } {
  const era = ERAS.find(({ firstYear }) => firstYear <= year)
  if (!era) throw new RangeError(`No era is known for the year ${year}`)
  return { era, yearOfEra: year - era.firstYear + 1 }
}

/** The year meant by an era's name, letter or first character and its year: 令和8, R8 and 令8 are 2026. Null when there is no such era. */
export function yearOfEra(eraName: string, yearInEra: number): number | null {
  const era = ERAS.find(
    ({ name, letter }) => name === eraName || letter === eraName.toUpperCase() || name[0] === eraName,
  )
  return era && yearInEra > 0 ? era.firstYear + yearInEra - 1 : null
}

/** How a year is abbreviated in receipt numbers and registers: R8 for 2026. */
export function eraYearShort(year: number): string {
  const { era, yearOfEra } = eraOfYear(year)
  return `${era.letter}${yearOfEra}`
}
