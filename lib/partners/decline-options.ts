import type { DirectoryChange } from './directory-change'

type Office = { id: string; name: string; themes: readonly string[]; areas: readonly string[] }
type Decline = { asked: Office | null; suggested: Office | null; themes: readonly string[]; prefectureCode: string }

/** What of the directory a decline speaks against: the themes and the prefecture of the office that declined, and those that the other office named does not have yet. */
export function optionsFor({ asked, suggested, themes, prefectureCode }: Decline): DirectoryChange[] {
  const has = (office: Office, theme: string) => office.themes.includes(theme)
  const covers = (office: Office) => office.areas.includes(prefectureCode)
  return [
    ...(asked ? themes.filter((theme) => has(asked, theme)).map((key) => change('theme_removed', key, asked)) : []),
    ...(asked && covers(asked) ? [change('area_removed', prefectureCode, asked)] : []),
    ...(suggested
      ? themes.filter((theme) => !has(suggested, theme)).map((key) => change('theme_added', key, suggested))
      : []),
    ...(suggested && !covers(suggested) ? [change('area_added', prefectureCode, suggested)] : []),
  ]
}

function change(kind: DirectoryChange['kind'], key: string, { id }: Office): DirectoryChange {
  return { kind, key, officeId: id }
}
