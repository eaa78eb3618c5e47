import type { Option } from '@/components/forms/form-state'
import type { OptionGroup } from '@/components/forms/select-field'
import { CHANNELS, CONSULTATION_KINDS, CONSULTATION_STATES, OPEN_STATES, PRIORITIES } from '@/lib/consultations/states'
import type { QueueAddress } from '@/lib/queue/address'
import type { Choice } from '@/lib/queue/choices'
import { type ChoiceName, DUE, NOBODY, WAITING } from '@/lib/queue/filters'

type Say = (key: string) => string
type Options = readonly (Option | OptionGroup)[]

/** What can be chosen for each condition of the queue, in this reader's words; themes stand in groups. */
export function queueChoices(
  choices: readonly Choice[],
  tab: QueueAddress['tab'],
  words: { t: Say; states: Say; locale: string },
): Record<ChoiceName, Options> {
  const { t, states, locale } = words
  const inEnglish = locale === 'en'
  const listed = (kind: Choice['kind']) =>
    choices
      .filter((choice) => choice.kind === kind)
      .map(({ value, name, nameEn }) => ({ value, label: inEnglish ? nameEn : name }))
  const said = (values: readonly string[], say: (value: string) => string) =>
    values.map((value) => ({ value, label: say(value) }))
  const open: readonly string[] = tab === 'all' ? CONSULTATION_STATES.filter((one) => one !== 'draft') : OPEN_STATES
  return {
    state: said(open, (value) => states(`consultation.${value}`)),
    priority: said([...PRIORITIES].reverse(), (value) => states(`priority.${value}`)),
    prefecture: listed('prefecture'),
    theme: inGroups(choices, inEnglish),
    menu: listed('menu'),
    officer: [{ value: NOBODY, label: t('tabs.unassigned') }, ...listed('officer')],
    section: listed('section'),
    waiting: said(WAITING, (value) => states(`waiting.${value}`)),
    channel: said(CHANNELS, (value) => states(`channel.${value}`)),
    kind: said(CONSULTATION_KINDS, (value) => states(`kind.${value}`)),
    due: said(DUE, (value) => t(`dueChoices.${value}`)),
  }
}

function inGroups(choices: readonly Choice[], inEnglish: boolean): OptionGroup[] {
  const groups = new Map<string, Option[]>()
  for (const { kind, value, name, nameEn, group, groupEn } of choices) {
    if (kind !== 'theme') continue
    const label = inEnglish ? groupEn : group
    groups.set(label, [...(groups.get(label) ?? []), { value, label: inEnglish ? nameEn : name }])
  }
  return [...groups].map(([label, options]) => ({ label, options }))
}

/** What a chosen value is called; a value that is not offered any more is shown as it stands in the address. */
export function nameChosen(options: Options, value: string): string {
  const flat = options.flatMap((option) => ('options' in option ? option.options : [option]))
  return flat.find((option) => option.value === value)?.label ?? value
}
