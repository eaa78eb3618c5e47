/** How a figure is counted. */
export type Unit = 'people' | 'percent' | 'households' | 'areas' | 'places' | 'yen' | 'km2'

type Kind = { key: string; unit: Unit; decimals: 0 | 1 | 2; isComparable: boolean }

/** Figures 基礎データ kept of a place, in the order in which an officer reads them; the database's check is the same list. Rates and premiums are compared with others, counts are not. */
export const FIGURE_KINDS = [
  { key: 'population', unit: 'people', decimals: 0, isComparable: false },
  { key: 'population_65plus', unit: 'people', decimals: 0, isComparable: false },
  { key: 'ageing_rate', unit: 'percent', decimals: 2, isComparable: true },
  { key: 'population_75plus', unit: 'people', decimals: 0, isComparable: false },
  { key: 'rate_75plus', unit: 'percent', decimals: 2, isComparable: true },
  { key: 'households', unit: 'households', decimals: 0, isComparable: false },
  { key: 'single_elderly_rate', unit: 'percent', decimals: 2, isComparable: true },
  { key: 'certified_count', unit: 'people', decimals: 0, isComparable: false },
  { key: 'certification_rate', unit: 'percent', decimals: 2, isComparable: true },
  { key: 'daily_living_areas', unit: 'areas', decimals: 0, isComparable: false },
  { key: 'support_centres', unit: 'places', decimals: 0, isComparable: false },
  { key: 'premium_monthly', unit: 'yen', decimals: 0, isComparable: true },
  { key: 'area_km2', unit: 'km2', decimals: 2, isComparable: false },
] as const satisfies readonly Kind[]

export type FigureKind = (typeof FIGURE_KINDS)[number]['key']

/** Figures that are kept of a single area 日常生活圏域, too. */
export const AREA_KINDS = [
  'population',
  'population_65plus',
  'ageing_rate',
  'certified_count',
  'certification_rate',
] as const

/** Kinds that an officer looks at first, beside a consultation. */
export const FIRST_KINDS = [
  'population',
  'ageing_rate',
  'certification_rate',
  'daily_living_areas',
  'support_centres',
] as const
