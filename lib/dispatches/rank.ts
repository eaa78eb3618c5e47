import {
  type Asked,
  type Candidate,
  type Inputs,
  REASONS,
  type Reason,
  type Results,
  type Weights,
  type Why,
} from './suggestion-shape'

/** How much each thing speaks for an advisor (当方設定); stored with every suggestion, so that a later change leaves it as it was. */
export const WEIGHTS: Weights = {
  theme: 20,
  home: 20,
  area: 12,
  anywhere: 6,
  pastTheme: 4,
  pastPrefecture: 3,
  rating: 4,
  mode: 5,
  month: 5,
  left: 1,
  load: -2,
}

/** At most so many of each count. */
const MOST: Partial<Record<Reason, number>> = { theme: 2, pastTheme: 3, pastPrefecture: 2, left: 5, load: 4 }

/** Ranks the candidates. The same inputs give the same results at any later time: nothing is read but what is given. */
export function rankCandidates({ asked, weights, candidates }: Inputs): Results {
  const apart: Results['apart'] = []
  const scored: Omit<Results['ranked'][number], 'rank'>[] = []
  for (const candidate of [...candidates].sort(byName)) {
    const whys = whysOf(candidate, asked)
    if (whys.length > 0) apart.push({ advisorId: candidate.advisorId, whys })
    else {
      const reasons = reasonsOf(candidate, asked, weights)
      const score = reasons.reduce((sum, { points }) => sum + points, 0)
      scored.push({ advisorId: candidate.advisorId, score, reasons })
    }
  }
  const ranked = scored
    .sort((a, b) => b.score - a.score)
    .map(({ advisorId, score, reasons }, at) => ({ advisorId, rank: at + 1, score, reasons }))
  return { ranked, apart }
}

/** 3 of 5: どちらともいえない. */
const MIDDLE = 3

function byName(a: Candidate, b: Candidate): number {
  if (a.kana !== b.kana) return a.kana < b.kana ? -1 : 1
  return a.advisorId < b.advisorId ? -1 : 1
}

function whysOf(candidate: Candidate, asked: Asked): Why[] {
  const whys: Why[] = []
  if (candidate.conflict !== null) whys.push('conflict')
  if (candidate.activity !== 'active') whys.push(candidate.activity)
  if (isExhausted(candidate, asked)) whys.push('exhausted')
  if (candidate.isPrefectural && candidate.prefectureCode !== asked.prefectureCode) whys.push('otherPrefecture')
  return whys
}

/** Nothing is left of the year for what is asked: days on site, hours online, either when both will do. */
function isExhausted({ daysLeft, hoursLeft }: Candidate, { mode }: Asked): boolean {
  const hasDays = daysLeft === null || daysLeft > 0
  const hasHours = hoursLeft === null || hoursLeft > 0
  if (mode === 'onsite') return !hasDays
  if (mode === 'online') return !hasHours
  return !hasDays && (hoursLeft === null || !hasHours)
}

function reasonsOf(candidate: Candidate, asked: Asked, weights: Weights) {
  const { prefectureCodes, prefectureCode, mode, months, pastTheme, pastPrefecture, daysTaken, daysLeft } = candidate
  const isHome = prefectureCode === asked.prefectureCode
  const isArea = !isHome && prefectureCodes.includes(asked.prefectureCode)
  const counts: Record<Reason, number> = {
    theme: asked.themeKeys.filter((key) => candidate.themeKeys.includes(key)).length,
    home: Number(isHome),
    area: Number(isArea),
    anywhere: Number(!isHome && !isArea && prefectureCodes.length === 0),
    pastTheme,
    pastPrefecture,
    rating: candidate.rating ?? 0,
    mode: Number(asked.mode !== null && (mode === asked.mode || mode === 'hybrid')),
    month: Number(asked.month !== null && (months.length === 0 || months.includes(asked.month))),
    left: daysLeft === null ? 0 : Math.floor(daysLeft),
    load: Math.ceil(daysTaken),
  }
  return REASONS.flatMap((key) => {
    const count = counts[key]
    const weight = weights[key]
    if (count <= 0 || weight === undefined) return []
    return [{ key, count, points: Math.round(weight * worthOf(key, count)) }]
  })
}

/** A rating counts by how far it is from the middle of the scale, anything else by how often it is so. */
function worthOf(key: Reason, count: number): number {
  return key === 'rating' ? count - MIDDLE : Math.min(count, MOST[key] ?? 1)
}
