import type { OptionGroup } from '@/components/forms/select-field'
import type { Names } from '@/lib/reports/names'

/** The themes to choose from, under the names of their groups. */
export function inGroups(names: Names, locale: 'ja' | 'en'): OptionGroup[] {
  const groups = new Map<string, OptionGroup>()
  for (const { kind, value, name, nameEn, group, groupEn } of names) {
    if (kind !== 'theme') continue
    const label = locale === 'en' ? groupEn : group
    const { options } = groups.get(label) ?? { options: [] }
    groups.set(label, { label, options: [...options, { value, label: locale === 'en' ? nameEn : name }] })
  }
  return [...groups.values()]
}
