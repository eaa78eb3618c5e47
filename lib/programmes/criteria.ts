import ja from '@/lib/i18n/messages/ja/Programmes.json'

type Criterion = { name: string; weight: number }

const LINE = /^(.{1,80}?)[\s:,\u3001]*[\u00d7x*]\s*(\d{1,2})$/
const MOST = 12

/** Criteria as they are typed, one a line, each with its weight behind a times sign. Null when a line cannot be read. */
export function readCriteria(text: string): Criterion[] | null {
  const lines = text.split('\n').flatMap((line) => line.normalize('NFKC').trim() || [])
  const read = lines.map((line) => {
    const [, name = '', weight = ''] = LINE.exec(line) ?? []
    return { name: name.trim(), weight: Number(weight) }
  })
  const isRight = read.every(({ name, weight }) => name !== '' && weight >= 1 && weight <= 10)
  return isRight && read.length > 0 && read.length <= MOST ? read : null
}

/** The same as the form shows them. */
export function writeCriteria(criteria: readonly Criterion[]): string {
  return criteria.map(({ name, weight }) => `${name} \u00d7${weight}`).join('\n')
}

/** What entries are usually compared by (当方設定); each programme may have others. */
export const USUAL_CRITERIA = readCriteria(ja.usual.criteria) ?? []
