/** A municipality's or prefecture's name as people shorten it: 益城 for 益城町. */
export function shortName(name: string): string {
  return name.replace(/(市|区|町|村|都|道|府|県)$/, '')
}

/** The same for its reading: ましき for ましきまち. */
export function shortReading(reading: string): string {
  return reading.replace(/(し|く|まち|ちょう|むら|そん|と|どう|ふ|けん)$/, '')
}

/** A name without what is explained in brackets: 移動支援（外出支援） is called 移動支援. */
export function withoutBrackets(name: string): string {
  return name.replace(/（.*?）/g, '')
}
