import type { Actor } from '@/lib/actor/actor'
import { listThemeGroups } from '@/lib/consultations/choices'
import { CHANNELS } from '@/lib/consultations/states'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import enStates from '@/lib/i18n/messages/en/States.json'
import jaStates from '@/lib/i18n/messages/ja/States.json'
import { jstDate } from '@/lib/japanese/dates'
import { OFFICE_WORDS } from '@/lib/japanese/register-words'
import { normaliseForSearch } from '@/lib/japanese/search-text'
import type { Known } from './read-line'

/** Everything a register's line may name, of this bureau, by all its names. */
export async function readKnown(tx: Tx, actor: Actor & { bureauId: string }): Promise<Known> {
  return {
    municipalities: await readMunicipalities(tx, actor.bureauId),
    themes: await readThemes(tx),
    channels: new Map(
      [...channelNames(), ...OFFICE_WORDS.channels].map(([name, key]) => [normaliseForSearch(name), key]),
    ),
    states: new Map(OFFICE_WORDS.states.map(([name, key]) => [normaliseForSearch(name), key])),
    today: jstDate(await readClock(tx)),
  }
}

/** By code (with and without its check digit), name, name with prefecture, and reading; a name that two have stands for neither. */
async function readMunicipalities(tx: Tx, bureauId: string): Promise<Known['municipalities']> {
  const all = await tx.organisation.findMany({
    where: { bureauId, kind: { in: ['municipality', 'prefecture'] } },
    select: { id: true, code: true, name: true, nameEn: true, kind: true, prefectureCode: true },
  })
  const prefectures = new Map(
    all.filter(({ kind }) => kind === 'prefecture').map((one) => [one.prefectureCode, one.name]),
  )
  const found = new Map<string, { id: string; prefectureCode: string } | 'several'>()
  for (const { id, code, name, nameEn, kind, prefectureCode } of all) {
    if (!prefectureCode) continue
    const full = kind === 'municipality' ? [`${prefectures.get(prefectureCode) ?? ''}${name}`] : []
    for (const word of new Set([
      name,
      ...full,
      ...(nameEn ? [nameEn] : []),
      ...(code ? [code, code.slice(0, 5)] : []),
    ])) {
      const key = normaliseForSearch(word)
      const other = found.get(key)
      found.set(key, other && other !== 'several' && other.id !== id ? 'several' : { id, prefectureCode })
    }
  }
  return found
}

async function readThemes(tx: Tx): Promise<Map<string, string>> {
  const themes = (await listThemeGroups(tx)).flatMap((group) => group.themes)
  return new Map(
    themes.flatMap(({ key, name, nameEn, aliases }) =>
      [...aliases, nameEn, name].map((word) => [normaliseForSearch(word ?? ''), key] as const),
    ),
  )
}

function channelNames(): [string, string][] {
  return [jaStates, enStates].flatMap(({ channel }) => CHANNELS.map((key): [string, string] => [channel[key], key]))
}
