export type Entries = [string, string][]

/** What stands in one field; undefined when the form has none of that name. */
export function readField(form: HTMLFormElement, name: string): string | undefined {
  const found = form.elements.namedItem(name)
  return found instanceof HTMLInputElement ? found.value : undefined
}

/** What was typed and ticked, without what the form itself sends along. */
export function typedIn(form: HTMLFormElement): Entries {
  return [...new FormData(form)].flatMap(([key, value]) =>
    typeof value === 'string' && !key.startsWith('_') && key !== 'version' ? [[key, value]] : [],
  )
}

/** Whether something was typed before this began to watch. */
export function isTyped(form: HTMLFormElement): boolean {
  return [...form.elements].some((one) =>
    one instanceof HTMLTextAreaElement
      ? one.value !== one.defaultValue
      : one instanceof HTMLInputElement &&
        (one.type === 'checkbox' || one.type === 'radio'
          ? one.checked !== one.defaultChecked
          : one.type !== 'hidden' && one.value !== one.defaultValue),
  )
}

/** Puts kept entries back into the fields. */
export function fillIn(form: HTMLFormElement, entries: Entries) {
  for (const one of form.elements) {
    if (one instanceof HTMLInputElement && (one.type === 'checkbox' || one.type === 'radio'))
      one.checked = entries.some(([name, value]) => name === one.name && value === one.value)
    else if (
      one instanceof HTMLTextAreaElement ||
      one instanceof HTMLSelectElement ||
      (one instanceof HTMLInputElement && one.type !== 'hidden')
    )
      one.value = entries.find(([name]) => name === one.name)?.[1] ?? one.value
  }
}

/** The texts among kept entries, each with the label of its field. */
export function textsIn(form: HTMLFormElement, entries: Entries): { label: string; text: string }[] {
  return entries.flatMap(([name, text]) => {
    const one = form.elements.namedItem(name)
    const isText = one instanceof HTMLTextAreaElement || (one instanceof HTMLInputElement && one.type !== 'hidden')
    if (!isText || /^(checkbox|radio)$/.test(one.type) || text === '') return []
    return [{ label: one.labels?.[0]?.firstChild?.textContent ?? '', text }]
  })
}
