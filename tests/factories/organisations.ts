import { nextNumber, ownerQuery, ownerRow } from './owner'

export type Organisation = {
  id: string
  kind: string
  name: string
  nameEn: string | null
  /** The bureau it belongs to; a bureau belongs to itself. */
  bureauId: string | null
  prefectureCode: string | null
}
export type Bureau = Organisation & { bureauId: string; letters: string }
export type Prefecture = Organisation & { bureauId: string; prefectureCode: string }
export type Municipality = Prefecture & { code: string }

/** A bureau with its settings, letters of its own and a desk, whose replies are seen at once unless said otherwise. */
export async function createBureau({
  name,
  recallSeconds = 0,
}: {
  name?: string
  recallSeconds?: number
} = {}): Promise<Bureau> {
  const number = nextNumber()
  const letters = lettersFor(number)
  const bureau = await insert('bureau', name ?? `第${number}厚生局`, { letters, key: `bureau_${letters}` })
  await ownerQuery(
    'INSERT INTO bureau_settings (bureau_id, desk_name, desk_phone, desk_mailbox, recall_seconds) VALUES ($1, $2, $3, $4, $5)',
    [bureau.id, `${bureau.name} 相談窓口`, '092-000-0000', `desk-${letters.toLowerCase()}@bureau.test`, recallSeconds],
  )
  return { ...bureau, bureauId: bureau.id, prefectureCode: null, letters }
}

/** A prefecture in the area of a bureau, a new one unless given. */
export async function createPrefecture({ bureau, name }: { bureau?: Bureau; name?: string } = {}): Promise<Prefecture> {
  const number = nextNumber()
  const bureauId = (bureau ?? (await createBureau())).id
  const prefectureCode = String(900000 + number)
  const made = await insert('prefecture', name ?? `第${number}県`, { bureauId, prefectureCode, code: prefectureCode })
  return { ...made, bureauId, prefectureCode }
}

/** A municipality of a prefecture, or of a new prefecture in the bureau's area. */
export async function createMunicipality(
  place: { bureau?: Bureau; prefecture?: Prefecture; prefectureCode?: string; name?: string } = {},
): Promise<Municipality> {
  const number = nextNumber()
  const bureauId = place.prefecture?.bureauId ?? (place.bureau ?? (await createBureau())).id
  const prefectureCode =
    place.prefectureCode ?? place.prefecture?.prefectureCode ?? (await prefectureOf(bureauId)).prefectureCode
  const code = String(800000 + number)
  const made = await insert('municipality', place.name ?? `第${number}市`, { bureauId, prefectureCode, code })
  return { ...made, bureauId, prefectureCode, code }
}

/** Any other body that takes part: a ministry's office, an advisor's employer, headquarters, … */
export async function createOrganisation(
  kind:
    | 'partner_office'
    | 'headquarters'
    | 'contractor'
    | 'advisor_employer'
    | 'network_member'
    | 'council'
    | 'operator',
  place: { bureau?: Bureau; bureauId?: string | null; prefectureCode?: string; name?: string } = {},
): Promise<Organisation> {
  const bureauId = place.bureau?.id ?? place.bureauId ?? null
  const made = await insert(kind, place.name ?? `第${nextNumber()}機関`, {
    bureauId,
    prefectureCode: place.prefectureCode ?? null,
  })
  return { ...made, bureauId, prefectureCode: place.prefectureCode ?? null }
}

async function prefectureOf(bureauId: string): Promise<{ prefectureCode: string }> {
  const number = nextNumber()
  const prefectureCode = String(900000 + number)
  await insert('prefecture', `第${number}県`, { bureauId, prefectureCode, code: prefectureCode })
  return { prefectureCode }
}

type Columns = {
  code?: string
  key?: string
  letters?: string
  bureauId?: string | null
  prefectureCode?: string | null
}

async function insert(kind: string, name: string, columns: Columns) {
  const { code = null, key = null, letters = null, bureauId = null, prefectureCode = null } = columns
  const nameEn = `${kind} ${name.replace(/\D/g, '')}`
  const { id } = await ownerRow<{ id: string }>(
    `INSERT INTO organisations (kind, name, name_en, kana, code, key, letters, bureau_id, prefecture_code, fields)
     VALUES ($1, $2, $3, 'よみ', $4, $5, $6, $7, $8, '{}') RETURNING id`,
    [kind, name, nameEn, code, key, letters, bureauId, prefectureCode],
  )
  return { id, kind, name, nameEn }
}

/** QAA, QAB, …: letters that none of the eight bureaus has. */
function lettersFor(number: number): string {
  const letter = (place: number) => String.fromCharCode(65 + (Math.floor(number / place) % 26))
  return `Q${letter(26)}${letter(1)}`
}
