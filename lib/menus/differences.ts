type Words = {
  [word in 'name' | 'nameEn' | 'description' | 'descriptionEn' | 'conditions' | 'conditionsEn' | 'doneBy']: string
} & { choosableAtIntake: boolean; themes: readonly { theme: { name: string } }[] }

/** What a version says otherwise than the one before; what stayed the same is left out. `yes` and `no` are the words for a box. */
export function differencesOf(before: Words, after: Words, [yes, no]: readonly [string, string]) {
  const texts = ['name', 'description', 'conditions', 'nameEn', 'descriptionEn', 'conditionsEn', 'doneBy'] as const
  const said = (menu: Words) => ({
    ...Object.fromEntries(texts.map((field) => [field, menu[field]])),
    themeKeys: menu.themes
      .map(({ theme }) => theme.name)
      .sort()
      .join('\n'),
    choosableAtIntake: menu.choosableAtIntake ? yes : no,
  })
  const [old, now]: Record<string, string>[] = [said(before), said(after)]
  return Object.keys(now ?? {}).flatMap((field) => {
    const pair = { field, before: old?.[field] ?? '', after: now?.[field] ?? '' }
    return pair.before === pair.after ? [] : [pair]
  })
}
