/** One thing to put right: which field, and what to do, already in the reader's language. An empty field means the form as a whole. */
export type FieldError = { field: string; message: string }

/** A form as it was last left: its key, what was typed, and what has to be put right. */
export type FormState = {
  key: string
  typed: Record<string, string | string[]>
  errors: FieldError[]
  notice?: string
}

/** What a person may choose in a list, a radio group or a set of checkboxes. */
export type Option = { value: string; label: string; hint?: string }
