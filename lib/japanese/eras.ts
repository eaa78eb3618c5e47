const ERAS = [
  { letter: 'R', name: '令和', firstYear: 2019, firstDay: '2019-05-01', lastDay: '9999-12-31' },
  { letter: 'H', name: '平成', firstYear: 1989, firstDay: '1989-01-08', lastDay: '2019-04-30' },
  { letter: 'S', name: '昭和', firstYear: 1926, firstDay: '1926-12-25', lastDay: '1989-01-07' },
  { letter: 'T', name: '大正', firstYear: 1912, firstDay: '1912-07-30', lastDay: '1926-12-25' },
  { letter: 'M', name: '明治', firstYear: 1868, firstDay: '1868-10-23', lastDay: '1912-07-30' },
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
  const era = eraCalled(eraName)
  return era && yearInEra > 0 ? era.firstYear + yearInEra - 1 : null
}

/** Whether the era ran on that day (YYYY-MM-DD): 平成 up to 30 April 2019. On 30 July 1912 and 25 December 1926 two eras did. */
export function isDayOfEra(eraName: string, day: string): boolean {
  const era = eraCalled(eraName)
  return era !== undefined && era.firstDay <= day && day <= era.lastDay
}

function eraCalled(eraName: string): Era | undefined {
  return ERAS.find(({ name, letter }) => name === eraName || letter === eraName.toUpperCase() || name[0] === eraName)
}

/** How a year is abbreviated in receipt numbers and registers: R8 for 2026. */
export function eraYearShort(year: number): string {
  const { era, yearOfEra } = eraOfYear(year)
  return `${era.letter}${yearOfEra}`
}
